package org.quizwright.analysis.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Months;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** Reads the capitalised runs of a sentence as names, joined over "of", "for the" and the like. */
final class NameScanner {

  /** A capital, or "kaFenn", "al-Hale", "d’Orme". */
  private static final Pattern NAME_LIKE = Pattern.compile("(?:\\p{Ll}{1,3}[’'-]?)?\\p{Lu}");

  private final AnalysedSentence sentence;
  private final List<Token> tokens;

  private NameScanner(AnalysedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.parsed().tokens();
  }

  /** Every run that may be a name, in the text's order. */
  static List<NameMention> scan(List<AnalysedPassage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .flatMap(sentence -> new NameScanner(sentence).runs().stream())
        .toList();
  }

  private List<NameMention> runs() {
    List<NameMention> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      if (!opens(at)) {
        at++;
        continue;
      }
      int end = at + 1;
      for (int next = grown(at, end); next > end; next = grown(at, end)) {
        end = next;
      }
      found.add(mention(at, end));
      at = end;
    }
    return found;
  }

  private NameMention mention(int first, int end) {
    Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    return new NameMention(span.of(sentence.text()), sentence, span, tag(first, end));
  }

  /** The tag that most of the tagged words bear; the earliest of equals. */
  private String tag(int first, int end) {
    Map<String, Long> counts =
        tokens.subList(first, end).stream()
            .map(Token::entity)
            .filter(entity -> !entity.equals("O"))
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(Map.Entry::getKey)
        .orElse("O");
  }

  private boolean opens(int at) {
    Token token = tokens.get(at);
    if (!isCapitalised(at) || token.hasTag("DT", "IN", "PRP", "PRP$", "CC", "TO", "UH")) {
      return false;
    }
    boolean titled =
        at + 1 < tokens.size()
            && Titles.isTitle(token.text())
            && isCapitalised(at + 1)
            && !NameForm.isBodyNoun(token.text())
            && !NameForm.isBodyNoun(tokens.get(at + 1).text());
    if (titled) {
      return false;
    }
    boolean generic = token.text().equals("NGO") || isDate(at);
    return !generic
        && (token.isNamed()
            || token.isProperNoun()
            || token.text().matches(".*\\p{Ll}.*\\p{Lu}{2,}.*")
            || isModifier(at)
            || isOwner(at)
            || (at + 1 < tokens.size() && isAmpersand(at + 1))
            || isHeadOfBody(at));
  }

  /** "Mechanics" of "the Mechanics’ Institute". */
  private boolean isOwner(int at) {
    return at > 0
        && tokens.get(at).hasTag("NNS")
        && tokens.get(at - 1).hasTag("DT")
        && at + 2 < tokens.size()
        && isApostrophe(at + 1)
        && LongNames.isBody(tokens, at + 2);
  }

  /** "On 30 May Hale wrote", "In March Fenn was censured": a month that is a name, too. */
  private boolean isDate(int at) {
    boolean month = at > 0 && tokens.get(at).text().matches("March|May");
    return NotNames.isOne(tokens.get(at).text())
        || (month
            && tokens.get(at - 1).text().matches("(?i)\\d+(?:st|nd|rd|th)?|in|since|until|during"));
  }

  /** "Left" of "the Left Opposition", but not "Striking" at the head of a sentence. */
  private boolean isModifier(int at) {
    return at > 0
        && tokens.get(at).hasTag("JJ", "NN", "NNS", "VBN")
        && !tokens.get(at - 1).text().matches("[“\"‘.:?!]")
        && at + 1 < tokens.size()
        && isCapitalised(at + 1)
        && !tokens.get(at + 1).entity().equals("PERSON");
  }

  private boolean isCapitalised(int at) {
    return NAME_LIKE.matcher(tokens.get(at).text()).lookingAt();
  }

  /** Where the run ends if it can be longer, else {@code end}. */
  private int grown(int first, int end) {
    if (end >= tokens.size()) {
      return end;
    }
    if (gap(end).isBlank() && (isCapitalised(end) ? fits(end - 1, end) : isTaggedOn(end))) {
      return end + 1;
    }
    if (isHyphen(end)) {
      return hyphenated(end);
    }
    if (isAmpersand(end)) {
      return end + 2;
    }
    boolean possessive = isApostrophe(end) && continuesAfterPossessive(end);
    if (possessive || LongNames.isOverPossessive(tokens, first, end)) {
      return end + 2;
    }
    if (isForeignLink(end)) {
      return end + 2;
    }
    int about =
        Math.max(LongNames.aboutSubject(tokens, end), LongNames.overAims(tokens, first, end));
    int and = LongNames.overAnd(tokens, first, end);
    return Math.max(joined(first, end), Math.max(about, and));
  }

  /** "Godin de Lépinay", "Universelle du Canal". */
  private boolean isForeignLink(int at) {
    return tokens.get(at).text().matches("de|du|des|del|della|von|van|der|zu")
        && at + 1 < tokens.size()
        && isCapitalised(at + 1);
  }

  /** "Commissioners" of "the Commissioners of Inland Revenue". */
  private boolean isHeadOfBody(int at) {
    return at > 0
        && tokens.get(at - 1).hasTag("DT")
        && at + 1 < tokens.size()
        && NameForm.isBodyNoun(tokens.get(at).text())
        && joined(at, at + 1) > at + 1;
  }

  /** "Hale & Sons", "Hale & Rowe" where the tagger sees a firm too, and not two authors. */
  private boolean isAmpersand(int at) {
    return tokens.get(at).text().equals("&")
        && at + 1 < tokens.size()
        && isCapitalised(at + 1)
        && (tokens.get(at).entity().equals("ORGANIZATION")
            || NameForm.isFirm("Hale & " + tokens.get(at + 1).text()))
        && (at + 2 == tokens.size() || !tokens.get(at + 2).text().matches("\\d{4}"));
  }

  private boolean isApostrophe(int at) {
    return tokens.get(at).text().matches("[’']") && gap(at).isEmpty();
  }

  private boolean continuesAfterPossessive(int at) {
    Token owner = tokens.get(at - 1);
    return !owner.entity().equals("PERSON")
        && !owner.entity().equals("LOCATION")
        && owner.text().endsWith("s")
        && at + 1 < tokens.size()
        && isCapitalised(at + 1)
        && !tokens.get(at + 1).entity().equals("PERSON");
  }

  /** "dela" of "Ruch dela", which the tagger takes for part of the name. */
  private boolean isTaggedOn(int at) {
    Token token = tokens.get(at);
    return token.isNamed()
        && !token.hasTag("IN", "DT", "CC", "TO")
        && token.text().matches("\\p{Ll}{3,}")
        && token.entity().equals(tokens.get(at - 1).entity());
  }

  private boolean isHyphen(int at) {
    return tokens.get(at).text().equals("-") && gap(at).isEmpty();
  }

  private int hyphenated(int end) {
    int at = end;
    while (at + 1 < tokens.size()
        && isHyphen(at)
        && gap(at + 1).isEmpty()
        && tokens.get(at + 1).text().matches("[\\p{L}].*")) {
      at += 2;
    }
    return isCapitalised(at - 1) ? at : end;
  }

  /** Over "of", "of the", "for" … behind a noun that needs them: "Ministry of", "Bishop of" not. */
  private int joined(int first, int end) {
    String head = tokens.get(end - 1).text();
    boolean link = tokens.get(end).text().matches("of|for|in");
    if (!link
        || !(takesComplement(first, end)
            || ("of".equals(tokens.get(end).text())
                && head.matches(
                    "(?:House|Chamber|Duke|Duchess|Earl|Marquess|Marquis|Gulf|Cape|Isle|Kingdom|Republic|Union|Sea|Strait|Bay|City|Duchy)")))) {
      return end;
    }
    int next = end + 1;
    if (next < tokens.size() && tokens.get(next).text().matches("the|a")) {
      next++;
    }
    boolean named =
        next < tokens.size()
            && isCapitalised(next)
            && !tokens.get(next).text().matches(Months.ANY)
            && !tokens.get(next).entity().equals("PERSON")
            && (first < end);
    boolean house = head.matches("House|Chamber");
    return named && (!house || NameForm.isHouse(head + " of " + tokens.get(next).text()))
        ? next + 1
        : end;
  }

  /**
   * Whether the run's head is a body noun: "Councils of Ministers" takes "of the Republics" too.
   */
  private boolean takesComplement(int first, int end) {
    String run = sentence.text().substring(tokens.get(first).start(), tokens.get(end - 1).end());
    boolean plain =
        !tokens.get(end).text().equals("in")
            || NameForm.head(run).matches("Partners|Friends|Workers");
    return plain
        && (NameForm.isBodyNoun(tokens.get(end - 1).text())
            || (run.contains(" of ") && NameForm.isBodyNoun(NameForm.head(run))));
  }

  private boolean fits(int left, int right) {
    Token one = tokens.get(left);
    Token other = tokens.get(right);
    if (other.text().equals("I") && left > 0 && Titles.isTitle(tokens.get(left - 1).text())) {
      return true;
    }
    if (other.hasTag("PRP", "DT", "IN", "WP", "WRB") || NotNames.isOne(other.text())) {
      return false;
    }
    boolean person = one.entity().equals("PERSON") || other.entity().equals("PERSON");
    boolean same = one.entity().equals(other.entity()) || !one.isNamed() || !other.isNamed();
    boolean whole =
        one.entity().equals("PERSON")
            && one.relation().equals("compound")
            && one.head() >= right
            && other.entity().equals("LOCATION");
    return same || !person || whole;
  }

  private String gap(int at) {
    return sentence.text().substring(tokens.get(at - 1).end(), tokens.get(at).start());
  }
}
