def support = new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))
def log = support.log(basedir)

// One finding, on the loop to blame, with the words of every other report.
assert log.count('[HostileLoopOrder]') == 1
assert log =~ /\[WARNING\] .*Hostile\.java:\[6,7\] \[HostileLoopOrder\] loop `i` walks down the columns of `a`/
assert log.contains('fix (exact unless it throws): swap the loops')
assert log.contains('(see https://stridewise.io/checks/HostileLoopOrder)')
assert !log.contains('internal error')
assert new File(basedir, 'target/classes/it/Hostile.class').file

// What the guide tells to put there.
def guide = new File(repository, 'docs/errorprone.md').getText('UTF-8')
assert guide.contains(new File(basedir, '.mvn/jvm.config').getText('UTF-8'))
