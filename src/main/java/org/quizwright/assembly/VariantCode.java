package org.quizwright.assembly;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.sheet.Blueprint;

/** The short code that ties a printed sheet to its key. */
final class VariantCode {

  // Crockford's base 32: no I, L, O or U, which are misread.
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 4;

  private final String sheet;

  /** Another bank, seed, level or length of lesson gives other codes. */
  VariantCode(QuestionBank bank, Blueprint blueprint) {
    this.sheet =
        String.join(
            "\n",
            HexFormat.of().formatHex(sha256(bank.toString())),
            String.valueOf(blueprint.seed()),
            blueprint.theme(),
            blueprint.level().name(),
            String.valueOf(blueprint.minutes()),
            String.valueOf(blueprint.onlyReviewed()),
            String.valueOf(blueprint.sensitive()));
  }

  /** Such as {@code 1-7Q4K}. */
  String of(int number) {
    byte[] hash = sha256(sheet + "\n" + number);
    StringBuilder code = new StringBuilder(number + "-");
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
