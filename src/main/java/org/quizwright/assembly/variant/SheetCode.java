package org.quizwright.assembly.variant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;

/** The short code that ties a printed sheet to its key. */
final class SheetCode {

  // Crockford's base 32: no I, L, O or U, which are misread.
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  // 30 bits: among a thousand sheets of one theme, two share a code once in two thousand times.
  private static final int LENGTH = 6;

  private SheetCode() {}

  /**
   * Such as {@code 7Q4KD2}: a digest of all that the sheet prints, how it prints it, and the orders
   * of its versions. Whatever changes one of them, be it bank, texts, manifest or blueprint,
   * changes the code.
   */
  static String of(Worksheet sheet, List<Variant> variants) {
    byte[] hash = sha256(sheet + "\n" + variants);
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(DIGITS.charAt(hash[i] & 31));
    }
    return code.toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
