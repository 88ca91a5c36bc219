def support = new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))
assert support.log(basedir).contains('generated-sources/templates added')
assert support.findings(new File(basedir, 'target/stridewise/stridewise.json')) ==
        ['src/main/java/it/Hostile.java:6:7 WARNING HostileLoopOrder interchange']
