def support = new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))
def builds = support.log(basedir).split('(?m)^\\[INFO\\] Scanning for projects')[1..-1]
assert builds.size() == 5
def place = 'src/main/java/it/Hostile.java:6:7'

def (failing, never, suggestion, quiet, skipped) = builds

assert failing.contains("[ERROR] $place WARNING [HostileLoopOrder]")
assert failing.contains('6 |       for (int i = 0; i < n; i++) {')
assert failing.contains('1 finding at or above WARNING')
assert failing.contains('// stridewise:ok HostileLoopOrder -- reason')
assert failing.contains('MojoFailureException')
assert failing.contains('1 finding: 1 warning in 1 file')

assert never.contains("[WARNING] $place WARNING [HostileLoopOrder]")
assert !never.contains('[ERROR]')

assert suggestion.contains("[INFO] $place INFO [HostileLoopOrder]")

assert quiet.contains("[ERROR] $place INFO [HostileLoopOrder]")
assert !quiet.contains('6 |')
assert !quiet.contains('1 finding:')

assert skipped.contains('Stridewise is skipped')
assert !skipped.contains('Hostile.java')

assert new File(basedir, 'target/stridewise/stridewise.json').file
assert support.sarifResults(new File(basedir, 'target/stridewise/stridewise.sarif')) == ["$place note HostileLoopOrder" as String]
