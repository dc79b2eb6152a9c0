package org.quizwright.analysis.name;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.Lexicon;

/** What a name says of itself: a committee, a bay, a treaty. */
public final class NameForm {

  private static final Lexicon BODIES = Lexicon.read("body-nouns");
  private static final Lexicon PLACES = Lexicon.read("place-nouns");
  private static final Lexicon PLACES_BEFORE = Lexicon.read("place-nouns-before");
  private static final Lexicon OTHERS = Lexicon.read("occasion-nouns");
  private static final Pattern COMPLEMENT = Pattern.compile("\\s(?:of|for|in|to|on|against)\\s");
  private static final Pattern PEER =
      Pattern.compile("(?:Duke|Duchess|Earl|Marquess|Marquis|Countess|Viscount) of ");

  /** "Orme kaHale", "Orme ibn Hale": whose child somebody is. */
  private static final Pattern CHILD =
      Pattern.compile("\\p{Lu}\\p{L}+ (?:ka\\p{Lu}|ibn |bin |bint |ben )[\\p{L} ’'-]+");

  private static final Pattern SHIRE = Pattern.compile("\\p{Lu}\\p{Ll}{3,}shire");
  private static final Pattern OWNED_LAND =
      Pattern.compile(".*[’']s (?:Land|Islands?|Bay|Cove|Green|Cross|Hill|Point|Creek)");
  private static final Pattern SAINT = Pattern.compile("(?:St|SS)\\.? |Saint ");
  private static final Pattern SHORT =
      Pattern.compile("\\p{Lu}[\\p{Lu}&-]{1,7}|(?:\\p{Lu}\\.){2,6}");

  private static final Pattern PARTY =
      Pattern.compile(
          "(?:Conservative|Liberal|Whig|Radical|Chartist|Methodist|Baptist|Jesuit|Bolshevik|Menshevik"
              + "|Jacobin|Girondin|Socialist|Communist|Democrat|Republican|Unionist|Nationalist|Federalist"
              + "|Fascist|Nazi)s|Tories|Commons|Lords");

  private static final Pattern HOUSE =
      Pattern.compile(
          "(?:House|Chamber) of (?:Commons|Lords|Peers|Assembly|Representatives|Keys|Burgesses|Deputies|Delegates)");

  private static final Pattern FIRM =
      Pattern.compile(".+ & (?i:sons?|co|company|brothers|bros)(?:\\.| .*)?");

  private NameForm() {}

  /** Whether the name is that of a house of parliament. */
  public static boolean isHouse(String name) {
    return HOUSE.matcher(name).matches();
  }

  /** Whether the name is that of a firm: "Hale & Sons", "Hale & Co." */
  static boolean isFirm(String name) {
    return FIRM.matcher(name).matches();
  }

  /** Whether the name is a party's, a church's or a house's in the plural: "Whigs", "Commons". */
  public static boolean isParty(String name) {
    return PARTY.matcher(name).matches();
  }

  /** The kind that the name's own words show; empty where they show nothing. */
  public static Optional<Kind> kind(String name) {
    String head = head(name);
    boolean several = name.contains(" ");
    if (PEER.matcher(name).lookingAt() || CHILD.matcher(name).matches()) {
      return Optional.of(Kind.PERSON);
    }
    if (isHouse(name) || isParty(name) || isFirm(name)) {
      return Optional.of(Kind.BODY);
    }
    if (SHIRE.matcher(name).matches() || OWNED_LAND.matcher(name).matches()) {
      return Optional.of(Kind.PLACE);
    }
    if (head.endsWith("ism") || SAINT.matcher(name).lookingAt()) {
      return Optional.of(Kind.OTHER);
    }
    if (OTHERS.has(head) || OTHERS.has(singular(head))) {
      return Optional.of(Kind.OTHER);
    }
    if (several && isBodyNoun(head)) {
      return Optional.of(Kind.BODY);
    }
    if (several && (PLACES.has(head) || PLACES_BEFORE.has(first(name)))) {
      return Optional.of(Kind.PLACE);
    }
    return Optional.empty();
  }

  /** Whether a word names a kind of body, such as "union" or "ministries". */
  public static boolean isBodyNoun(String word) {
    return BODIES.has(word) || BODIES.has(singular(word)) || Papers.isTitleWord(word);
  }

  /** Whether the name is a short form made of initials, such as "TUC". */
  public static boolean isShort(String name) {
    return SHORT.matcher(name).matches();
  }

  /** "Committee" of "Committee for the Relief of Debtors". */
  public static String head(String name) {
    String front = COMPLEMENT.split(name, 2)[0].strip();
    return front.substring(front.lastIndexOf(' ') + 1).replaceAll("[’']s?$", "");
  }

  private static String first(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  private static String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("ies")
        ? lower.substring(0, lower.length() - 3) + "y"
        : lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
