def support = new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))
def log = support.log(basedir)
assert log =~ /\[WARNING\] src\/main\/java\/it\/Broken\.java:6(:\d+)? PROBLEM/
assert log.contains('1 finding: 1 warning in 2 files (1 could not be read or parsed)')
assert support.findings(new File(basedir, 'target/stridewise/stridewise.json')) ==
        ['src/main/java/it/Hostile.java:6:7 WARNING HostileLoopOrder interchange']
