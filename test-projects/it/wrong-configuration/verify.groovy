def support = new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))
def builds = support.log(basedir).split('(?m)^\\[INFO\\] Scanning for projects')[1..-1]
assert builds.size() == 5
builds.each { assert it.contains('MojoExecutionException') }

def (failOn, checks, release, output, roots) = builds
assert failOn.contains("failOn: there is no level 'sometimes'; expected ERROR, WARNING, INFO or NEVER")
assert checks.contains("checks: there is no check 'NoSuchCheck'; known are HostileLoopOrder")
assert release.contains("release: there is no Java release 'seventeen'; expected a number from 8 to 25")
assert output.contains('cannot create the folder')
assert output.contains('pom.xml')
assert roots.contains("sourceRoots: there is no file or folder '")
