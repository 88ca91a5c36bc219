package io.stridewise.javaparser.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Gives a file other contents in one step: whoever reads it, and whenever the process ends, it is
 * the whole old file or the whole new one.
 */
public final class Replacement {
  private static final Set<PosixFilePermission> WRITERS =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private Replacement() {}

  /**
   * Replaces {@code before} by {@code after}; keeps the permissions, and follows symbolic links.
   *
   * @throws ClosedByInterruptException if the thread is interrupted; the file is as it was
   * @throws IOException with a message that tells why the file was left as it is: it holds
   *     something else than {@code before} by now, is read-only, or cannot be written
   */
  public static void write(Path file, byte[] before, byte[] after) throws IOException {
    Path draft = null;
    try {
      Path real = file.toRealPath();
      if (isReadOnly(real)) {
        throw new Refused("is read-only");
      }
      // Not Files.createTempFile: its permissions are the owner's alone, and may not be settable.
      draft = real.resolveSibling(".stridewise-" + UUID.randomUUID() + ".tmp");
      writeDraft(draft, after);
      keepAttributes(real, draft);
      if (!Arrays.equals(Files.readAllBytes(real), before)) {
        throw new Refused("was changed since it was read; run again");
      }
      Files.move(draft, real, StandardCopyOption.ATOMIC_MOVE);
    } catch (Refused | ClosedByInterruptException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException("cannot be written (" + reason(e) + ")", e);
    } finally {
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    }
  }

  /** For the superuser every file is writable; a file that nobody may write is meant to stay. */
  private static boolean isReadOnly(Path file) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return !Files.isWritable(file)
        || posix != null
            && posix.readAttributes().permissions().stream().noneMatch(WRITERS::contains);
  }

  private static void writeDraft(Path draft, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
        channel.write(rest);
      }
      // Else a power failure could leave the new name with nothing behind it.
      channel.force(true);
    }
  }

  private static void keepAttributes(Path from, Path to) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (posix != null) {
      PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
      attempt(() -> posix.setGroup(old.group()));
      attempt(() -> posix.setOwner(old.owner()));
      posix.setPermissions(old.permissions());
      return;
    }
    AclFileAttributeView oldAcl = Files.getFileAttributeView(from, AclFileAttributeView.class);
    AclFileAttributeView newAcl = Files.getFileAttributeView(to, AclFileAttributeView.class);
    if (oldAcl != null && newAcl != null) {
      newAcl.setAcl(oldAcl.getAcl());
    }
  }

  private interface Change {
    void run() throws IOException;
  }

  /** Only the superuser can give a file away; who edits a colleague's file becomes its owner. */
  private static void attempt(Change change) {
    try {
      change.run();
    } catch (IOException e) {
      // As editors do that save by renaming.
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "it is gone";
    }
    if (e instanceof AtomicMoveNotSupportedException) {
      return "this file system cannot replace a file in one step";
    }
    // Of these the message is the path again.
    String text = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return Optional.ofNullable(text).orElse(e.getClass().getSimpleName());
  }

  /** The file must not be replaced; the message tells why. */
  private static final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }
}
