package org.quizwright.assembly;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.sheet.Blueprint;

/** The short code that ties a printed sheet to its key. */
final class VariantCode {

  // Crockford's base 32: no I, L, O or U, which are misread.
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 4;

  private VariantCode() {}

  /** Such as {@code 1-7Q4K}; another bank, seed, level or length of lesson gives another code. */
  static String of(QuestionBank bank, Blueprint blueprint, int number) {
    String what =
        String.join(
            "\n",
            bank.toString(),
            String.valueOf(blueprint.seed()),
            blueprint.theme(),
            blueprint.level().name(),
            String.valueOf(blueprint.minutes()),
            String.valueOf(blueprint.onlyReviewed()),
            String.valueOf(blueprint.sensitive()),
            String.valueOf(number));
    byte[] hash = sha256(what);
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
