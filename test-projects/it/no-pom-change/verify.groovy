def support = new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))
def main = 'src/main/java/it/Hostile.java:6:7 WARNING HostileLoopOrder interchange'
def test = 'src/test/java/it/HostileTest.java:6:7 WARNING HostileLoopOrder interchange'

// The only format that goes to standard output, past Maven's logger.
assert support.log(basedir) =~ /(?m)^::warning file=src\/main\/java\/it\/Hostile\.java,line=6,/
assert !new File(basedir, 'target/stridewise').exists()
assert !new File(basedir, 'target/classes').exists()

assert support.findings(new File(basedir, 'target/with-tests/stridewise.json')) == [main, test]
