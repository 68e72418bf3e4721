package dev.hearsay.lexicon;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The data files of a jar: rules, lexicons, models. The build lists their SHA-256 sums in {@code
 * data.sha256}, and a file that does not match its sum is never used: a damaged lexicon would not
 * fail, it would find other claims.
 *
 * <p>Immutable, safe for any thread.
 */
public final class DataFiles {
  private static final String SUMS = "data.sha256";
  private static final int SUM_LENGTH = 64;

  private final String folder;
  private final Function<String, @Nullable InputStream> jar;
  private final ImmutableMap<String, String> sums;

  /**
   * The files below a folder.
   *
   * @param folder the folder from the jar's root, such as {@code /dev/hearsay/}
   * @param jar opens a resource, which only a class of the jar itself may do; null where there is
   *     none
   */
  public DataFiles(String folder, Function<String, @Nullable InputStream> jar) {
    this.folder = folder;
    this.jar = jar;
    this.sums =
        new String(bytes(SUMS), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.length() > SUM_LENGTH + 2)
            .collect(
                toImmutableMap(
                    line -> line.substring(SUM_LENGTH + 2).replace('\\', '/'),
                    line -> line.substring(0, SUM_LENGTH)));
  }

  /**
   * The content of a file, such as {@code en/cities.txt}.
   *
   * @throws DamagedJarError if the jar lacks the file, or it is not what the build put there
   */
  public byte[] read(String file) {
    byte[] content = bytes(file);
    String sum = sum(content);
    if (!sum.equals(sums.get(file))) {
      throw new DamagedJarError(
          String.format(
              Locale.ROOT,
              "%s%s is damaged: its SHA-256 is %s where the build wrote %s; get the jar anew",
              folder,
              file,
              sum,
              sums.getOrDefault(file, "none")));
    }
    return content;
  }

  /** The content of a file as text. */
  public String text(String file) {
    return new String(read(file), StandardCharsets.UTF_8);
  }

  private static String sum(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform knows SHA-256", e);
    }
  }

  private byte[] bytes(String file) {
    try (InputStream stream = jar.apply(folder + file)) {
      if (stream == null) {
        throw new DamagedJarError("the jar lacks " + folder + file + "; get it anew");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new DamagedJarError(folder + file + " is damaged; get the jar anew", e);
    }
  }
}
