package dev.hearsay.input.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as machines write them. */
public final class Dates {
  private static final DateTimeFormatter MAIL =
      DateTimeFormatter.ofPattern("[EEE, ]d MMM yyyy HH:mm[:ss] [Z][zzz]", Locale.ENGLISH);

  private Dates() {}

  /**
   * The day of {@code 2025-02-04}, {@code 2025-02-04T23:10:00+02:00}, {@code 20250204} or {@code
   * Tue, 4 Feb 2025 23:10:00 +0200}, as its writer counted days; null if it is none of these.
   */
  public static @Nullable LocalDate day(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String plain = text.strip();
    LocalDate iso = iso(plain);
    return iso != null ? iso : mail(plain);
  }

  private static @Nullable LocalDate iso(String text) {
    int end = 0;
    while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    String day = text.substring(0, end);
    try {
      return day.length() == 8 && day.indexOf('-') < 0
          ? LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE)
          : day.length() >= 10 ? LocalDate.parse(day.substring(0, 10)) : null;
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A date of RFC 5322, whose weekday and comment say nothing more. */
  private static @Nullable LocalDate mail(String text) {
    int comment = text.indexOf('(');
    String plain = (comment < 0 ? text : text.substring(0, comment)).strip();
    try {
      return OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate();
    } catch (DateTimeException notStrict) {
      try {
        return LocalDate.from(MAIL.parse(plain));
      } catch (DateTimeException noDate) {
        return null;
      }
    }
  }
}
