// What the verify scripts share. Loaded by: new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))

import groovy.json.JsonSlurper

/** The findings of a stridewise.json, one a line: place, severity, check, remedy. */
List<String> findings(File json) {
    assert json.file : "there is no report $json"
    new JsonSlurper().parse(json, 'UTF-8').findings.collect {
        "$it.path:$it.line:$it.column $it.severity $it.check $it.remedy".toString()
    }
}

/** The same of a stridewise.sarif, without the remedy. */
List<String> sarifResults(File sarif) {
    assert sarif.file : "there is no report $sarif"
    def document = new JsonSlurper().parse(sarif, 'UTF-8')
    assert document.version == '2.1.0'
    assert document.runs.size() == 1
    document.runs[0].results.collect {
        def place = it.locations[0].physicalLocation
        assert place.artifactLocation.uriBaseId == 'SRCROOT'
        "$place.artifactLocation.uri:$place.region.startLine:$place.region.startColumn $it.level $it.ruleId".toString()
    }
}

/** All that the builds of this project said, without colours. */
String log(File basedir) {
    new File(basedir, 'build.log').getText('UTF-8').replaceAll('\u001b\\[[0-9;]*m', '')
}

/** Compares with a committed list; says how to take over what changed. */
void assertSame(List<String> actual, File expected) {
    def lines = expected.file ? expected.readLines('UTF-8').findAll { !it.startsWith('#') && !it.blank } : []
    if (lines != actual) {
        def found = File.createTempFile('findings', '.txt')
        found.setText(actual.join('\n') + '\n', 'UTF-8')
        throw new AssertionError("findings changed; not found any more: ${lines - actual}; new: ${actual - lines};"
                + " if that is right, copy $found to $expected.canonicalPath" as Object)
    }
}

return this
