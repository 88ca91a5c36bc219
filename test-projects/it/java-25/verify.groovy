def support = new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))
assert support.findings(new File(basedir, 'target/stridewise/stridewise.json')) ==
        ['src/main/java/it/Shapes.java:34:7 WARNING HostileLoopOrder interchange']
assert !support.log(basedir).contains('PROBLEM')
