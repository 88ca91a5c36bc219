
def target = new File(basedir, 'demo')
target.deleteDir()
def source = new File(repository, 'test-projects/demo')
new File(source, 'pom.xml').with { target.mkdirs(); new File(target, 'pom.xml').bytes = bytes }
new File(source, 'src').eachFileRecurse(groovy.io.FileType.FILES) {
    def copy = new File(target, source.toPath().relativize(it.toPath()).toString())
    copy.parentFile.mkdirs()
    copy.bytes = it.bytes
}
return true
