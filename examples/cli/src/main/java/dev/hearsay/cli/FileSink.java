package dev.hearsay.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes to a file: one that grows before one's eyes, or one that appears when it is whole. */
final class FileSink implements Sink {
  private final Path wanted;
  private final Path written;
  private final Writer out;

  private FileSink(Path wanted, Path written, OpenOption... options) throws IOException {
    this.wanted = wanted;
    this.written = written;
    try {
      this.out = Files.newBufferedWriter(written, StandardCharsets.UTF_8, options);
    } catch (NoSuchFileException e) {
      throw new IOException(wanted + ": cannot be written: there is no such folder", e);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** A file that appears when it is whole. What is no regular file is written as it is. */
  static FileSink whole(Path file) throws IOException {
    boolean device = Files.exists(file) && !Files.isRegularFile(file);
    return new FileSink(file, device ? file : file.resolveSibling(file.getFileName() + ".part"));
  }

  /** A file that grows from the start, whatever it held before. */
  static FileSink growing(Path file) throws IOException {
    return new FileSink(file, file);
  }

  /** A file that is cut to a length in bytes and grows from there. */
  static FileSink continued(Path file, long length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
    return new FileSink(file, file, StandardOpenOption.APPEND);
  }

  @Override
  public void write(String text) throws IOException {
    try {
      out.write(text);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  @Override
  public void finish() throws IOException {
    try {
      out.close();
      if (!written.equals(wanted)) {
        Files.move(
            written, wanted, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } catch (IOException e) {
      throw unwritable(e);
    } finally {
      if (!written.equals(wanted)) {
        Files.deleteIfExists(written);
      }
    }
  }

  private IOException unwritable(IOException reason) {
    String message = reason.getMessage();
    return new IOException(
        wanted + ": cannot be written: " + (wanted.toString().equals(message) ? reason : message),
        reason);
  }
}
