def support = new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))
assert support.findings(new File(basedir, 'target/stridewise/stridewise.json')) == [
        'src/main/java/it/Windows.java:12:19 ERROR AsStridedOutOfBounds none',
        'src/main/java/it/Windows.java:19:24 WARNING PreferSafeView bulk',
        'src/main/java/it/Windows.java:26:5 WARNING AsStridedOverlappingWrite none',
        'src/main/java/it/Windows.java:33:7 WARNING HostileLoopOrder interchange']
assert support.log(basedir).contains('reaches byte 88 of a buffer of 80 (10 float64); at most 8 windows fit')
