package dev.hearsay.input;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import dev.hearsay.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a zip archive one after the other, as they stand in it. */
final class ZipReader implements EntryReader {
  private final Readers readers;
  private final Limits limits;
  private final Expansion expansion;

  ZipReader(Readers readers, Limits limits, Expansion expansion) {
    this.readers = readers;
    this.limits = limits;
    this.expansion = expansion;
  }

  @Override
  public Iterator<Entry> read(Source source) {
    if (source.depth() >= limits.maxArchiveDepth()) {
      String message = "is an archive in " + source.depth() + " archives; unpack the outer ones";
      return Iterators.singletonIterator(source.faulty("archive-too-deep", message));
    }
    return Iterators.concat(new Archive(source));
  }

  /** The archive's entries, each with its own. */
  private final class Archive extends AbstractIterator<Iterator<Entry>> {
    private final Source source;
    private final TailStream tail;
    // Names without a mark of UTF-8 are bytes of any encoding: this one takes them all.
    private final ZipInputStream zip;
    private int entries;

    Archive(Source source) {
      this.source = source;
      this.tail = new TailStream(source.bytes());
      this.zip = new ZipInputStream(tail, StandardCharsets.ISO_8859_1);
    }

    @Override
    protected @Nullable Iterator<Entry> computeNext() {
      try {
        if (expansion.isExcessive()) {
          return endOfData();
        }
        ZipEntry entry = nextEntry();
        if (entry == null) {
          tail.checkEnd();
          zip.close();
          return endOfData();
        }
        if (++entries > limits.maxArchiveEntries()) {
          throw new IOException("more than " + limits.maxArchiveEntries() + " entries");
        }
        return readers.read(source.entry(name(entry.getName()), new EntryStream()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private @Nullable ZipEntry nextEntry() throws IOException {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && (entry.isDirectory() || FileName.isPassedOver(entry.getName()))) {
        new EntryStream().close();
        entry = zip.getNextEntry();
      }
      return entry;
    }

    /** The bytes of the current entry; its end is not that of the archive. */
    private final class EntryStream extends FilterInputStream {
      EntryStream() {
        super(expansion.expanded(zip));
      }

      @Override
      public void close() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  /** A name in UTF-8, if its bytes are that; else as they stand. */
  private static String name(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    return decoded.indexOf('\ufffd') < 0 && name.chars().allMatch(c -> c < 256) ? decoded : name;
  }
}
