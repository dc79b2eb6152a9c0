package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/** The noun behind a number that it counts, and the unit that it makes. */
final class Counted {

  private static final Lexicon PLACES = Lexicon.read("place-nouns");
  private static final Lexicon ROLES = Lexicon.read("role-nouns");
  private static final List<String> KEPT =
      List.of("people", "men", "women", "children", "families", "households", "boys", "girls");
  private static final List<String> CROWDS =
      Words.list(
          "population workforce membership employment crowd army garrison crew audience "
              + "staff mob force congregation toll band inhabitant individual convict prisoner "
              + "claimant defender person dead wounded tenant voter passenger pilgrim emigrant "
              + "immigrant apprentice inmate pauper victim survivor refugee soul resident citizen "
              + "casualty martyr settler household family");

  /** "Antiguans", "Londoners": people by where they are from or what they believe. */
  private static final Pattern PEOPLES =
      Pattern.compile(
          "\\p{Lu}\\p{L}+(?:ans|ese|ards|anders|oners|kers|men|ites|ists|lics|ews|orse)|[Ww]hites|[Bb]lacks|protesters");

  private Counted() {}

  /** The last noun of the phrase that begins at {@code from}; empty where another word comes. */
  static Optional<Token> noun(ParsedSentence sentence, int from) {
    List<Token> after = sentence.tokens().stream().filter(t -> t.start() >= from).toList();
    Optional<Token> noun = Optional.empty();
    for (Token token : after) {
      boolean adjacent = token.start() - previousEnd(sentence, token) <= 1;
      boolean opens = noun.isEmpty() || isPossessive(sentence, token);
      boolean joins =
          opens
              ? isModifier(sentence, token)
              : token.hasTag("POS", "HYPH") || isApostrophe(sentence, token);
      if (!adjacent || isParticiple(sentence, token) || !(isNoun(sentence, token) || joins)) {
        return noun.or(() -> personal(after));
      }
      noun = isNoun(sentence, token) ? Optional.of(token) : noun;
    }
    return noun;
  }

  /** "41 of them children", but not "had fifty of them fire": the last noun, if it is of many. */
  static Optional<Token> ofThem(ParsedSentence sentence, int from) {
    return noun(sentence, from).filter(noun -> noun.hasTag("NNS", "NNPS", "JJ"));
  }

  private static Optional<Token> personal(List<Token> after) {
    return after.stream()
        .limit(1)
        .filter(token -> token.hasTag("JJ") && token.text().equals("dead"))
        .findFirst();
  }

  private static int previousEnd(ParsedSentence sentence, Token token) {
    int at = sentence.tokens().indexOf(token);
    return at == 0 ? token.start() : sentence.token(at - 1).end();
  }

  /** A plural before a finite verb is a noun, even where it could be a verb: "ten looms were". */
  private static boolean isNoun(ParsedSentence sentence, Token token) {
    int at = sentence.tokens().indexOf(token);
    boolean plural =
        token.hasTag("VBZ")
            && at > 0
            && sentence.token(at - 1).hasTag("CD")
            && at + 1 < sentence.tokens().size()
            && sentence.token(at + 1).isFinite();
    boolean behindNoun = token.hasTag("VBZ") && at > 0 && sentence.token(at - 1).isNoun();
    return token.isNoun() || plural || (behindNoun && sentence.hasRelation(at, "acl"));
  }

  private static boolean isPossessive(ParsedSentence sentence, Token token) {
    int at = sentence.tokens().indexOf(token);
    return at > 0
        && (sentence.token(at - 1).hasTag("POS") || isApostrophe(sentence, sentence.token(at - 1)));
  }

  /** Of "the Companies’ halls", where taggers see the end of a quotation. */
  private static boolean isApostrophe(ParsedSentence sentence, Token token) {
    int at = sentence.tokens().indexOf(token);
    return token.text().equals("’")
        && at > 0
        && at + 1 < sentence.tokens().size()
        && sentence.token(at - 1).text().endsWith("s")
        && sentence.token(at - 1).end() == token.start()
        && sentence.token(at + 1).isNoun();
  }

  /** "the 244 living in China". */
  private static boolean isParticiple(ParsedSentence sentence, Token token) {
    int next = sentence.tokens().indexOf(token) + 1;
    return token.text().endsWith("ing")
        && !token.hasTag("NNS")
        && next < sentence.tokens().size()
        && sentence.token(next).hasTag("IN", "TO", "DT");
  }

  private static boolean isModifier(ParsedSentence sentence, Token token) {
    int at = sentence.tokens().indexOf(token);
    boolean between =
        token.hasTag("CC")
            && at > 0
            && at + 1 < sentence.tokens().size()
            && sentence.token(at - 1).hasTag("JJ", "VBN")
            && sentence.token(at + 1).hasTag("JJ", "VBN");
    boolean mistaken = token.hasTag("VB", "VBP") && sentence.hasRelation(at, "amod", "compound");
    return between
        || mistaken
        || token.hasTag("JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "POS")
        || token.text().matches("[-“”\"‘’]|more|further|other|such|new");
  }

  /** "people" for those who do something, the noun itself for all else. */
  static String unit(Token noun) {
    boolean role = isHuman(noun) || isPeoples(noun);
    return role && !KEPT.contains(noun.text()) ? "people" : noun.text();
  }

  /** "Londoners"; and "300 Maori": what many are by a name in the singular. */
  private static boolean isPeoples(Token noun) {
    return PEOPLES.matcher(noun.text()).matches()
        || (noun.isProperNoun()
            && noun.text().matches("\\p{Lu}\\p{Ll}+[^s\\P{L}]")
            && !PLACES.has(noun.text()));
  }

  static boolean isHuman(Token noun) {
    boolean cattle = noun.text().equals("head");
    boolean role = ROLES.has(noun.lemma()) || CROWDS.contains(noun.lemma());
    return KEPT.contains(noun.text()) || (role && !cattle);
  }
}
