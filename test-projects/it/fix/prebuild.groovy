import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// The clone is kept between runs: what an earlier one changed must be as it was.
['demo', 'windows', 'original'].each { new File(basedir, it).deleteDir() }

def source = new File(repository, 'test-projects/demo')
['demo', 'original/demo'].each { name ->
    def target = new File(basedir, name)
    target.mkdirs()
    new File(target, 'pom.xml').bytes = new File(source, 'pom.xml').bytes
    new File(source, 'src').eachFileRecurse(groovy.io.FileType.FILES) {
        def copy = new File(target, source.toPath().relativize(it.toPath()).toString())
        copy.parentFile.mkdirs()
        copy.bytes = it.bytes
    }
}

// Carriage returns, tabs, another charset, no end of the last line.
def text = ['/** \u00e9 */', 'class Scale {', '\tvoid scale(double[][] a, int n, int m) {',
        '\t\tfor (int j = 0; j < m; j++) { // columns', '\t\t\tfor (int i = 0; i < n; i++) {',
        '\t\t\t\ta[i][j] *= 2;', '\t\t\t}', '\t\t}', '\t}', '}'].join('\r\n')
['windows', 'original/windows'].each { name ->
    def file = new File(basedir, "$name/src/main/java/Scale.java")
    file.parentFile.mkdirs()
    file.setText(text, 'ISO-8859-1')
    new File(basedir, "$name/pom.xml").text = '''\
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>it</groupId>
  <artifactId>windows</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <properties>
    <project.build.sourceEncoding>ISO-8859-1</project.build.sourceEncoding>
  </properties>
</project>
'''
}

new ZipOutputStream(new FileOutputStream(new File(basedir, "windows/sources.jar"))).withCloseable {
    it.putNextEntry(new ZipEntry('A.java'))
    it.write('class A { }'.bytes)
}
return true
