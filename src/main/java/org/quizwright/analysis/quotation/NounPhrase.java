package org.quizwright.analysis.quotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.reference.HumanNouns;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/**
 * A noun in a sentence with what belongs to it, read as the naming of somebody.
 *
 * @param head the noun's token
 */
record NounPhrase(ParsedSentence sentence, int head) {

  private static final Pattern CUT =
      Pattern.compile("\\s*[,(;:—“].*| (?:who|which|that|whom|whose) .*", Pattern.DOTALL);

  private static final Pattern DATED =
      Pattern.compile(
          "\\s(?:in|on|from|since|over|at)\\s(?:the\\s)?(?:\\p{L}+\\s){0,3}\\d{1,4}\\b.*$");

  private static final Pattern PLACED =
      Pattern.compile("\\s(?:in|on|since|over|at|under|above|beside|to)\\s.*$");

  private static final String NAMED = "\\p{Lu}[\\p{L}’.-]+(?: \\p{Lu}[\\p{L}’.-]+)+";
  private static final Pattern PAIR = Pattern.compile("^, (" + NAMED + " and " + NAMED + "),");
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?: of \\d{4})?, ((?:[Tt]he )?\\p{Lu}[\\p{L}’.-]+(?: \\p{Lu}[\\p{L}’.-]+)*),");
  private static final Pattern PRINTED =
      Pattern.compile("newspaper|paper|journal|magazine|guidebook|weekly|daily|organ");

  Token token() {
    return sentence.token(head);
  }

  boolean isNamed() {
    return token().entity().equals("PERSON");
  }

  /** The phrase without asides and relative clauses. */
  String text() {
    int start =
        sentence.descendants(head).stream()
            .filter(i -> i == head || !isLinking(i))
            .mapToInt(i -> sentence.token(i).start())
            .min()
            .orElse(token().start());
    Span span = new Span(start, sentence.subtree(head).end());
    String phrase = CUT.matcher(span.of(sentence.text())).replaceFirst("").strip();
    Pattern loose = HumanNouns.isUtterance(token()) ? PLACED : DATED;
    return loose.matcher(phrase).replaceFirst("").replaceFirst("^whose ", "the ");
  }

  /** A preposition or conjunction before the phrase is no part of it. */
  private boolean isLinking(int i) {
    return sentence.token(i).head() == head
        && (sentence.hasRelation(i, "case", "cc", "punct", "mark")
            || (i < head && sentence.hasRelation(i, "advmod") && !sentence.token(i).isNoun()));
  }

  /** Who it is: a name where there is one, with what the phrase says of its bearer. */
  Speaker speaker() {
    if (isNamed()) {
      return new Speaker(nameAt(head), apposed());
    }
    return pair()
        .or(this::title)
        .or(this::name)
        .map(name -> new Speaker(name, description()))
        .orElseGet(() -> new Speaker(text(), null));
  }

  /** "the president of the union, Jane Roe" without the name. */
  private @Nullable String description() {
    String phrase = text();
    return phrase.contains(" ") ? phrase : null;
  }

  /** "Two carters, Robert Dale and Henry Moor". */
  private Optional<String> pair() {
    Matcher pair = PAIR.matcher(sentence.text().substring(token().end()));
    return token().hasTag("NNS") && pair.find() ? Optional.of(pair.group(1)) : Optional.empty();
  }

  /** "The carters' newspaper, the Wells Courant". */
  private Optional<String> title() {
    Matcher title = TITLE.matcher(sentence.text().substring(token().end()));
    return PRINTED.matcher(token().lemma()).matches() && title.find()
        ? Optional.of(title.group(1))
        : Optional.empty();
  }

  /** The name in apposition to a description, or behind it: "my sister Ann". */
  private Optional<String> name() {
    Optional<Integer> apposed =
        sentence.children(head, "appos").stream().filter(this::isPersonName).findFirst();
    return apposed
        .or(() -> isPersonName(head + 1) ? Optional.of(head + 1) : Optional.empty())
        .or(this::called)
        .or(this::predicate)
        .or(this::behindComma)
        .map(this::nameAt)
        .filter(name -> Character.isUpperCase(name.charAt(0)));
  }

  /** "a woman called Ann Lee". */
  private Optional<Integer> called() {
    boolean naming =
        head + 2 < sentence.tokens().size()
            && sentence.token(head + 1).text().matches("called|named");
    return naming && isPersonName(head + 2) ? Optional.of(head + 2) : Optional.empty();
  }

  /** "The man we heard was Abel Lee" begins with whom it names. */
  private Optional<Integer> predicate() {
    boolean opens = token().relation().startsWith("nsubj") && head <= 2;
    return IntStream.range(head + 1, sentence.tokens().size() - 1)
        .takeWhile(i -> opens && !isComma(i))
        .filter(i -> sentence.token(i).text().matches("was|is"))
        .mapToObj(i -> i + 1)
        .findFirst()
        .filter(this::isPersonName);
  }

  private Optional<Integer> behindComma() {
    return IntStream.range(head + 2, sentence.tokens().size())
        .takeWhile(i -> !sentence.token(i).isFinite())
        .filter(this::isPersonName)
        .filter(i -> isComma(i - 1) || (isComma(i - 2) && isCapital(i - 1)) || isBehindTrade(i))
        .boxed()
        .findFirst();
  }

  /** ", the brewer Robert Dale". */
  private boolean isBehindTrade(int i) {
    return i > 2
        && isComma(i - 3)
        && sentence.token(i - 2).text().matches("the|an?")
        && sentence.token(i - 1).hasTag("NN", "JJ");
  }

  private boolean isComma(int i) {
    return i >= 0 && sentence.token(i).text().equals(",");
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(sentence.token(i).text().charAt(0));
  }

  private boolean isPersonName(int i) {
    return i < sentence.tokens().size()
        && sentence.token(i).entity().equals("PERSON")
        && isCapital(i);
  }

  private String nameAt(int index) {
    int first = index;
    while (first > 0 && isNamePart(first - 1)) {
      first--;
    }
    int last = index;
    while (last + 1 < sentence.tokens().size() && isNamePart(last + 1)) {
      last++;
    }
    Span span = new Span(sentence.token(first).start(), sentence.token(last).end());
    return span.of(sentence.text()).replaceFirst("[’'](?:s)?$", "");
  }

  private boolean isNamePart(int i) {
    Token token = sentence.token(i);
    boolean title = i < head && sentence.token(i + 1).entity().equals("PERSON") && isTitle(token);
    return title || (token.entity().equals("PERSON") && !token.tag().equals("POS"));
  }

  private static boolean isTitle(Token token) {
    return token.text().matches("Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?");
  }

  private @Nullable String apposed() {
    return sentence.children(head, "appos").stream()
        .findFirst()
        .map(apposed -> new NounPhrase(sentence, apposed).text())
        .filter(role -> role.contains(" "))
        .orElse(null);
  }
}
