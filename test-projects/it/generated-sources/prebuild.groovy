// As a code generator would have left it.
def source = new File(basedir, 'src/main/java/it/Hostile.java').getText('UTF-8')
def generated = new File(basedir, 'target/generated-sources/templates/it/Generated.java')
generated.parentFile.mkdirs()
generated.setText(source.replace('class Hostile', 'class Generated'), 'UTF-8')
return true
