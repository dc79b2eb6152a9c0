package org.quizwright.analysis.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells words that young readers know, or can make out from one they know, from rare ones. */
public final class FamiliarWords {

  private static final Lexicon LIST = Lexicon.read("familiar-words");
  private static final int SHORTEST_STEM = 4;

  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:un|re|in|im|ir|il|non|anti|pre|post|over|under|out|inter|co|mis|dis|counter|semi|super|sub|ex|en|em)-?");

  private static final List<String> SUFFIXES =
      List.of(
          ("s es ed ing er ers or ors ly y al ally ial ic ical ism ist ists ian ive ion "
                  + "ions ation ations ization isation ition ment ments ness less lessness "
                  + "ful fulness ity ship ships "
                  + "hood dom able ible ably ability ance ence ant ent ous ary ery age ize ise ized "
                  + "ised ish wise like ward wards man men woman women house work some th en ened "
                  + "ening ying ally ically")
              .split(" ", -1));

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("ys(e|ed|ing)$", "yz$1"),
          new Ending("is(e|ed|es|ing|ation)$", "iz$1"),
          new Ending("our(ed|ing|s|able|er)?$", "or$1"),
          new Ending("(?<=\\p{L}{3})tre$", "ter"));

  private record Ending(Pattern british, String listed) {

    Ending(String british, String listed) {
      this(Pattern.compile(british), listed);
    }
  }

  private FamiliarWords() {}

  /** Whether the word, its stem or both halves of a compound are on the list. */
  public static boolean has(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Stream.of(lower, spelled(lower))
        .anyMatch(form -> isKnown(form) || isDerived(form) || isCompound(form));
  }

  private static boolean isDerived(String word) {
    Matcher prefix = PREFIX.matcher(word);
    boolean front = prefix.find() && known(word.substring(prefix.end()));
    return front || known(word);
  }

  /** Whether what is left without an ending is a stem of the list. */
  private static boolean known(String word) {
    return isKnown(word)
        || SUFFIXES.stream()
            .filter(word::endsWith)
            .anyMatch(suffix -> isStem(word.substring(0, word.length() - suffix.length())));
  }

  private static boolean isStem(String stem) {
    if (stem.length() < SHORTEST_STEM - 1) {
      return false;
    }
    String last = stem.substring(stem.length() - 1);
    boolean doubled = stem.length() > SHORTEST_STEM && stem.endsWith(last + last);
    return List.of(stem, stem + "e", stem + "y", stem + "t", stem + "te", stem + "ate").stream()
            .anyMatch(FamiliarWords::isKnown)
        || (last.equals("i") && isKnown(stem.substring(0, stem.length() - 1) + "y"))
        || (doubled && isKnown(stem.substring(0, stem.length() - 1)));
  }

  private static boolean isCompound(String word) {
    for (int at = SHORTEST_STEM; at <= word.length() - SHORTEST_STEM; at++) {
      String front = word.substring(0, at);
      boolean known =
          isKnown(front) || (front.endsWith("s") && isKnown(front.substring(0, at - 1)));
      if (known && isKnown(word.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(String word) {
    return LIST.has(word)
        || (word.endsWith("or") && LIST.has(word.substring(0, word.length() - 2) + "our"));
  }

  /** British spellings as the list has them. */
  private static String spelled(String word) {
    String spelled = word;
    for (Ending ending : ENDINGS) {
      spelled = ending.british().matcher(spelled).replaceAll(ending.listed());
    }
    return spelled;
  }
}
