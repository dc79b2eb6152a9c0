package org.quizwright.analysis.person;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.name.NameMention;

/** Reads what a person is from the words around a name. */
final class RoleFinder {

  private static final String NOUN = "(?:" + Lexicon.read("role-nouns").asAlternatives() + ")";

  /** A word that can stand before a role noun: no name, no verb, no preposition. */
  private static final String PLAIN =
      "(?!(?:who|which|was|were|is|are|has|had|and|or|but|as|in|by|with|from|for|to|at|on|of|like|that|when|where|took|saw|met"
          + "|told|made|gave|sent|left|brought|led|found|knew|heard|paid|held|chose|let|put|set|cleared"
          + "|under|until|over|after|before|through|into|about|near|against|between|became|become|included|including|named|called|the|an?)\\b)"
          + "(?=\\p{Ll})";

  private static final String ARTICLE = "(?:the|a|an|one of the|its|his|her|their)\\s+";

  private static final String NO_BREAK = "[^,;:()“”\"—.!?]";

  /** No break, and nothing of what another is called or did. */
  private static final String OWN = "(?:(?!\\b(?:he|she|they|named)\\b)" + NO_BREAK + ")";

  /** "American", "French", "Scottish", "Swiss". */
  private static final String NATION =
      "(?:French|Dutch|Czech|Welsh|Swiss|Greek|Iraqi|Israeli|Pakistani|\\p{Lu}\\p{Ll}{2,}(?:ian|ean|can|man|ish|ese))";

  /** "…, the current chairman of the board," or "… (a member of the committee)". */
  private static final Pattern APPOSITION =
      Pattern.compile(
          "^(?:,\\s+|\\s*\\(|,\\s+\\d+,\\s+)((?:"
              + ARTICLE
              + "(?:\\p{Lu}[\\w’'-]+\\s+)?)?(?:"
              + PLAIN
              + "[\\w’'-]+\\s+){0,5}?"
              + "(?i:"
              + NOUN
              + ")s?\\b"
              + OWN
              + "*?)(?=[,;:]|\\)|\\s*\\(|\\.|—|\\s+who\\b|\\s+which\\b|$)");

  /** "…, who was a consultant to the minister". */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "^\\s*[,(]\\s*who (?:was|is|had been|has been|became)\\s+((?:the|a|an|one of the)\\s+"
              + NO_BREAK
              + "*?\\b"
              + NOUN
              + "\\b"
              + NO_BREAK
              + "*?)(?=,|;|\\)|\\.|\\s+who\\b|$)");

  /** "The president of the union, …," before the name. */
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?:^|[,;—“]\\s*|\\b(?:and|by|of|while|when|that|the)\\s+)((?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother)\\s+"
              + "(?:(?!(?:with|from|to|in|on|by|for|at)\\b)[\\w’'-]+\\s+){0,4}?"
              + NOUN
              + "\\b"
              + OWN
              + "*),\\s*$");

  /** "gas minister …", "the economist …" straight before the name. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:^|[\\s(“])((?:(?:[Tt]he|[Aa]n?)\\s+)?(?:"
              + NATION
              + "\\s+)?(?:"
              + PLAIN
              + "[\\w-]+\\s+){0,2}?(?:"
              + NOUN
              + " and )?(?i:"
              + NOUN
              + "))\\s+$");

  /**
   * Words of kinship that say nothing without whose kin it is, or that introduce another ("Hale,
   * his brother James, …"), and bare forms of address.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:an? |the )?(?:sister|brother|father|mother|uncle|aunt|son|daughter|lord|lady|professor|captain"
              + "|colonel|general|major|sir|doctor|reverend)|(?i:the )?\\p{Ll}+ that\\b.*"
              + "|(?-i:(?:[Hh]is|[Hh]er|[Tt]heir) (?:\\p{Ll}[\\p{Ll}-]+ )+\\p{Lu}.*)");

  /** A role stands within so many characters of its name. */
  private static final int NEAR = 240;

  private RoleFinder() {}

  /** The fullest role that stands at the mention. */
  static Optional<String> at(NameMention mention) {
    return beside(mention)
        .or(() -> match(TITLE, before(mention)).map(RoleFinder::trimTitle))
        .filter(role -> !ADDRESS.matcher(role).matches());
  }

  /** A role in apposition or in a relative clause. */
  static Optional<String> beside(NameMention mention) {
    String after = mention.after().substring(0, Math.min(mention.after().length(), NEAR));
    return match(APPOSITION, after)
        .or(() -> match(RELATIVE, after))
        .or(
            () ->
                after.startsWith(",") || after.startsWith(" ")
                    ? match(DESCRIBED, before(mention))
                    : Optional.empty());
  }

  private static String before(NameMention mention) {
    String before = mention.before();
    return before.substring(Math.max(0, before.length() - NEAR));
  }

  private static Optional<String> match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  /** Words before a title that belong to the sentence, such as "by" or "supported". */
  private static String trimTitle(String title) {
    return title.replaceFirst("^(?:by|with|of|to|from|and|as|for|that|under|when|then)\\s+", "");
  }
}
