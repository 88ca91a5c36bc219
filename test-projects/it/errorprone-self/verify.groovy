def support = new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))
def log = support.log(basedir)

assert log.contains('BUILD SUCCESS')
assert !log.contains('internal error')
// Stridewise has nothing to say about itself.
assert !log.contains('(see https://stridewise.io/checks/')
