package dev.autogen.runner.internal.load;

import dev.autogen.runner.LoadException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Defines compiled migrations; what they use comes from the parent, then from the class path they came with. */
final class CompiledClassLoader extends URLClassLoader {

    private final CompiledClasses classes;

    CompiledClassLoader(CompiledClasses classes, List<Path> classpath, ClassLoader parent) {
        super(urls(classpath), parent);
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] file = classes.file(name);
        return file == null ? super.findClass(name) : defineClass(name, file, 0, file.length);
    }

    private static URL[] urls(List<Path> classpath) {
        return classpath.stream().map(CompiledClassLoader::url).toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new LoadException("The class path entry " + path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
