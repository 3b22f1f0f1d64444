package id.go.semarangkota.berbagidata.testkit;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The machine's file system as a process sees it that is killed at one of its changes: that change is done, half done or not begun,
 * and from then on nothing that the process does has any effect, whatever its code would still tidy up.
 */
final class DyingFileSystem extends FileSystem {
    private final FileSystem real = java.nio.file.FileSystems.getDefault();
    private final Provider provider = new Provider();
    private final List<Closeable> open = new CopyOnWriteArrayList<>();
    private final List<String> changes = new CopyOnWriteArrayList<>();
    private final int last;
    private final boolean torn;
    private final Runnable onDeath;

    /** The process is gone. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed");
        }
    }

    /** Dies at a change, from 1; one that writes bytes writes half of them if it is to be torn. */
    DyingFileSystem(int last, boolean torn, Runnable onDeath) {
        this.last = last;
        this.torn = torn;
        this.onDeath = onDeath;
    }

    /** Never dies. */
    static DyingFileSystem immortal() {
        return new DyingFileSystem(Integer.MAX_VALUE, false, () -> {});
    }

    /** What has been changed, in order. */
    List<String> changes() {
        return List.copyOf(changes);
    }

    boolean isDead() {
        return changes.size() >= last;
    }

    /** As the system does after a process has ended: closes what it had open, which gives its locks back. */
    void bury() throws IOException {
        for (Closeable channel : open) {
            channel.close();
        }
    }

    /** A path of the machine as the process sees it. */
    Path path(Path machines) {
        return (Path) Proxy.newProxyInstance(
                DyingFileSystem.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return this;
                    }
                    if (method.getName().equals("equals")) {
                        return isOurs(arguments[0]) && machines.equals(real(arguments[0]));
                    }
                    Object[] given = arguments == null ? new Object[0] : arguments.clone();
                    for (int i = 0; i < given.length; i++) {
                        given[i] = real(given[i]);
                    }
                    try {
                        return seen(method.invoke(machines, given));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Object seen(Object result) {
        if (result instanceof Path path) {
            return path(path);
        }
        if (result instanceof Iterator<?> names) {
            List<Path> all = new ArrayList<>();
            names.forEachRemaining(name -> all.add(path((Path) name)));
            return all.iterator();
        }
        return result;
    }

    private boolean isOurs(Object path) {
        return path instanceof Path p && p.getFileSystem() == this;
    }

    private static Object real(Object argument) {
        return argument instanceof Path p && p.getFileSystem() instanceof DyingFileSystem
                ? Path.of(p.toString())
                : argument;
    }

    private static Path machines(Path path) {
        return (Path) real(path);
    }

    /** A change to the disk. */
    private interface Change<T> {
        T make() throws IOException;
    }

    private <T> T change(String what, Change<T> half, Change<T> whole) throws IOException {
        requireAlive();
        boolean dies = changes.size() + 1 == last;
        T result = (dies && torn ? half : whole).make();
        changes.add(what);
        if (dies) {
            onDeath.run();
            throw new Killed();
        }
        return result;
    }

    private void requireAlive() {
        if (isDead()) {
            throw new Killed();
        }
    }

    /** A channel whose writes are changes. */
    private FileChannel watched(FileChannel channel, String name) {
        open.add(channel);
        return new DyingChannel(channel, new DyingChannel.Changes() {
            @Override
            public <T> T make(String what, DyingChannel.Write<T> half, DyingChannel.Write<T> whole) throws IOException {
                return change(what + " " + name, half::run, whole::run);
            }

            @Override
            public void requireAlive() {
                DyingFileSystem.this.requireAlive();
            }
        });
    }

    private final class Provider extends FileSystemProvider {
        private final FileSystemProvider machines = real.provider();

        private String name(Path path) {
            return String.valueOf(path.getFileName());
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            requireAlive();
            Path place = machines(path);
            boolean makes = options.contains(StandardOpenOption.CREATE_NEW)
                    || (options.contains(StandardOpenOption.CREATE) && !Files.exists(place))
                    || (options.contains(StandardOpenOption.TRUNCATE_EXISTING) && Files.size(place) > 0);
            Change<FileChannel> opening = () -> machines.newFileChannel(place, options, attributes);
            if (!makes) {
                return watched(opening.make(), name(path));
            }
            Change<FileChannel> watched = () -> watched(opening.make(), name(path));
            return DyingFileSystem.this.change("open " + name(path), watched, watched);
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            return newFileChannel(path, options, attributes);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            requireAlive();
            List<Path> all = new ArrayList<>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(machines(folder))) {
                for (Path entry : entries) {
                    Path ours = path(entry);
                    if (filter.accept(ours)) {
                        all.add(ours);
                    }
                }
            }
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return all.iterator();
                }

                @Override
                public void close() {
                    all.clear();
                }
            };
        }

        private void change(String what, Path path, Change<Void> change) throws IOException {
            DyingFileSystem.this.change(what + " " + name(path), () -> null, change);
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            if (Files.isDirectory(machines(folder))) {
                throw new java.nio.file.FileAlreadyExistsException(folder.toString());
            }
            change("mkdir", folder, () -> {
                machines.createDirectory(machines(folder), attributes);
                return null;
            });
        }

        @Override
        public void delete(Path path) throws IOException {
            if (!Files.exists(machines(path))) {
                throw new java.nio.file.NoSuchFileException(path.toString());
            }
            change("delete", path, () -> {
                machines.delete(machines(path));
                return null;
            });
        }

        @Override
        public void move(Path from, Path to, CopyOption... options) throws IOException {
            change("move", to, () -> {
                machines.move(machines(from), machines(to), options);
                return null;
            });
        }

        @Override
        public void copy(Path from, Path to, CopyOption... options) {
            throw new UnsupportedOperationException("copy");
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
            throw new UnsupportedOperationException("setAttribute");
        }

        @Override
        public boolean isSameFile(Path one, Path other) throws IOException {
            return machines.isSameFile(machines(one), machines(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return machines.isHidden(machines(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return machines.getFileStore(machines(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            requireAlive();
            machines.checkAccess(machines(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return machines.getFileAttributeView(machines(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            requireAlive();
            return machines.readAttributes(machines(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
                throws IOException {
            return machines.readAttributes(machines(path), attributes, options);
        }

        @Override
        public String getScheme() {
            return "dying";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
            throw new UnsupportedOperationException("newFileSystem");
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return DyingFileSystem.this;
        }

        @Override
        public Path getPath(URI uri) {
            return path(Path.of(uri));
        }
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        try {
            bury();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        throw new UnsupportedOperationException("getRootDirectories");
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return path(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = real.getPathMatcher(pattern);
        return path -> matcher.matches(machines(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException("newWatchService");
    }
}
