def support = new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))
def log = support.log(basedir)

// One finding, on the loop to blame, with the words of every other report.
assert log.count('[HostileLoopOrder]') == 1
assert log =~ /\[WARNING\] .*Hostile\.java:\[6,7\] \[HostileLoopOrder\] loop `i` walks down the columns of `a`/
assert log.contains('fix (exact unless it throws): swap the loops')
assert log.contains('(see https://stridewise.io/checks/HostileLoopOrder)')
assert !log.contains('internal error')
assert new File(basedir, 'target/classes/it/Hostile.class').file

// The set-up is that of the guide, word for word.
def pom = new File(repository, 'test-projects/it/errorprone-forked/pom.xml').getText('UTF-8')
def guide = new File(repository, 'docs/errorprone.md').getText('UTF-8')
def plugin = (guide =~ /(?s)```xml\n(<plugin>.*?<\/plugin>)\n```/)[0][1]
def words = { it.replaceAll(/\s+/, '') }
assert words(pom).contains(words(plugin)
    .replace('<artifactId>maven-compiler-plugin</artifactId>', '<artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version>')
    .replace('0.1.0-SNAPSHOT', '@project.version@'))
