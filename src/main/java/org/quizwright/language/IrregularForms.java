package org.quizwright.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The dictionary forms of words that follow no rule. */
final class IrregularForms {

  /** A dictionary form, a colon, and the forms that belong to it. */
  private static final List<String> FORMS =
      ListFile.lines(IrregularForms.class, "irregular-forms.txt");

  private static final Map<String, String> BASES = bases();
  private static final Map<String, String> PASTS = pasts();

  private IrregularForms() {}

  /** The dictionary form of {@code word}, which is in lower case; empty where a rule gives it. */
  static Optional<String> base(String word) {
    return Optional.ofNullable(BASES.get(word));
  }

  /** The simple past of an irregular verb: the first form that is neither present nor "-ing". */
  static Optional<String> past(String verb) {
    return Optional.ofNullable(PASTS.get(verb));
  }

  private static boolean isPresent(String form) {
    return form.endsWith("ing") || List.of("am", "is", "are", "has", "does", "goes").contains(form);
  }

  private static Map<String, String> bases() {
    Map<String, String> bases = new LinkedHashMap<>();
    for (String entry : FORMS) {
      List<String> parts = List.of(entry.split("[: ]"));
      parts.forEach(form -> bases.putIfAbsent(form, parts.get(0)));
    }
    return bases;
  }

  private static Map<String, String> pasts() {
    Map<String, String> pasts = new LinkedHashMap<>();
    for (String entry : FORMS) {
      List<String> parts = List.of(entry.split("[: ]"));
      Stream<String> forms = parts.stream().skip(1).filter(form -> !isPresent(form));
      pasts.putIfAbsent(parts.get(0), forms.findFirst().orElse(parts.get(0)));
    }
    return pasts;
  }
}
