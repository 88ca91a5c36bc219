def support = new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))
def log = support.log(basedir)

assert log.contains('BUILD SUCCESS')
assert !log.contains('internal error')
// Neither Stridewise nor Error Prone has anything to say about these sources.
assert !(log =~ /\[WARNING\] .*\.java:/)
