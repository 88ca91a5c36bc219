import java.util.zip.ZipFile

def support = new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))
def json = new File(basedir, 'demo/target/stridewise/stridewise.json')
def found = support.findings(json)
support.assertSame(found, new File(repository, 'test-projects/it/check-demo/expected-findings.txt'))

// The reactor has two projects, so there is a merged report, at its root.
assert support.sarifResults(new File(basedir, 'target/stridewise/stridewise.sarif')).size() == found.size()

// The command line, from its one jar, finds the same.
def jar = new File(repository, 'analyzer/cli/target/stridewise-cli.jar')
def java = new File(System.getProperty('java.home'), 'bin/java').path
def command = [java, '-jar', jar.canonicalPath, 'check', '--output-directory=target/cli', 'demo/src/main/java']
def process = command.execute(null as List, basedir)
def out = new StringBuilder()
process.waitForProcessOutput(out, out)
assert process.exitValue() == 1 : out
assert support.findings(new File(basedir, 'target/cli/stridewise.json')) == found
// No terminal: neither colours nor a progress bar.
assert !out.contains('\u001b') && !out.contains('\r')

// Nothing in the jar that would keep it from running, or that is a signature of somebody else's.
new ZipFile(jar).withCloseable { zip ->
    def names = zip.entries().collect { it.name }
    assert !names.any { it ==~ /META-INF\/[^\/]*\.(SF|RSA|DSA)/ }
    assert !names.contains('module-info.class')
    assert names.size() == names.toSet().size()
}
