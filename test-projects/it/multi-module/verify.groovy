def support = new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))
def (unbuilt, built) = support.log(basedir).split('(?m)^\\[INFO\\] Scanning for projects')[1..-1]
def app = 'app/src/main/java/it/app/Heating.java:9:7'
def unresolvable = 'unresolvable/src/main/java/it/unresolvable/Cooling.java:10:7'

// Paths are relative to the reactor, in each module's report and in the merged one.
assert support.sarifResults(new File(basedir, 'target/stridewise/stridewise.sarif')) ==
        ["$app warning HostileLoopOrder" as String, "$unresolvable warning HostileLoopOrder" as String]
assert support.sarifResults(new File(basedir, 'unresolvable/target/stridewise/stridewise.sarif')) ==
        ["$unresolvable warning HostileLoopOrder" as String]
assert support.sarifResults(new File(basedir, 'api/target/stridewise/stridewise.sarif')) == []

assert unbuilt.contains('BUILD SUCCESS')
assert unbuilt.contains('1 dependency could not be resolved')
assert unbuilt.contains('of all modules: target/stridewise/stridewise.sarif')
assert !unbuilt.contains('not marked as thread-safe')

assert built.contains('BUILD SUCCESS')
assert !built.contains('could not be resolved')
assert new File(basedir, 'app/target/classes/it/app/Heating.class').file
assert support.findings(new File(basedir, 'app/target/stridewise/stridewise.json')) ==
        ["$app WARNING HostileLoopOrder interchange" as String]
