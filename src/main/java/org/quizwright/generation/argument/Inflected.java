package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the verbs of an explanation into the form that the words explained have. */
enum Inflected {
  BASE,
  THIRD_PERSON,
  PAST,
  GERUND;

  /** A verb with its past, such as {@code {make made}}. */
  private static final Pattern VERB = Pattern.compile("\\{(\\p{L}+) (\\p{L}+)}");

  private static final List<String> IRREGULAR =
      List.of(
          "shook", "shaken", "brought", "spoke", "threw", "thrown", "bore", "came", "swept", "took",
          "taken", "struck", "bit", "drew", "drawn", "kept", "lost", "bled", "fell", "fallen",
          "stuck", "sown", "hung", "cast", "set", "ate", "became", "blew", "broke", "broken",
          "burnt", "cut", "dealt", "drove", "driven", "felt", "flew", "flown", "fought", "found",
          "gave", "given", "gone", "got", "ground", "had", "held", "hit", "knew", "laid", "lay",
          "led", "left", "lent", "let", "made", "met", "paid", "put", "ran", "rang", "risen",
          "rode", "rose", "sat", "saw", "seen", "sent", "shed", "sold", "spilt", "stole", "stolen",
          "stood", "swung", "trod", "went", "won", "wore");

  /** After these a verb that has but one form is no past. */
  private static final Pattern BEFORE_BASE =
      Pattern.compile(
          "(?s).*\\b(?:to|will|would|shall|should|can|could|may|might|must|did|do|does|not) $");

  /** The form of the verb that opens {@code words}, which stand after {@code before}. */
  static Inflected of(String before, String words) {
    return BEFORE_BASE.matcher(before).matches() ? BASE : of(words);
  }

  /** The form of the verb that opens {@code words}. */
  static Inflected of(String words) {
    String verb = words.replaceFirst("(?s) .*$", "");
    if (verb.endsWith("ing")) {
      return GERUND;
    }
    if (verb.endsWith("ed") || IRREGULAR.contains(verb)) {
      return PAST;
    }
    return verb.endsWith("s") ? THIRD_PERSON : BASE;
  }

  /** {@code explanation} with its verbs, which stand in braces, in this form. */
  String in(String explanation) {
    return VERB.matcher(explanation)
        .replaceAll(found -> Matcher.quoteReplacement(form(found.group(1), found.group(2))));
  }

  private String form(String verb, String past) {
    return switch (this) {
      case BASE -> verb;
      case PAST -> past;
      case THIRD_PERSON -> verb.equals("have") ? "has" : thirdPerson(verb);
      case GERUND -> gerund(verb);
    };
  }

  private static String thirdPerson(String verb) {
    if (verb.matches(".*[^aeo]y")) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    return verb.matches(".*(?:ch|sh|x|s|o)") ? verb + "es" : verb + "s";
  }

  private static String gerund(String verb) {
    if (verb.matches("begin|[^aeiou]*[aeiou][bgmnpt]")) {
      return verb + verb.charAt(verb.length() - 1) + "ing";
    }
    return verb.matches(".*[^e]e") ? verb.substring(0, verb.length() - 1) + "ing" : verb + "ing";
  }
}
