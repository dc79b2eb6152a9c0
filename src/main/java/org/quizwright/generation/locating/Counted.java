package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.clause.Core;
import org.quizwright.generation.clause.Phrase;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Words;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.Evidence;

/**
 * A figure of a statement and what it counts, read off the grammar.
 *
 * @param phrase such as "miners who were waiting for flats in 1989"
 * @param question such as "how many miners were waiting for flats in 1989"; empty where only the
 *     phrase is known
 */
record Counted(String holder, Evidence evidence, Figure figure, String phrase, String question) {

  private static final int MOST_WORDS = 16;
  private static final int FEWEST_WORDS = 3;
  private static final double SMALLEST = 4;

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?s)(?:\\p{L}+ )*?(?:\\p{L}+ers|(?:\\p{L}*)men|women|people|children|boys|girls|individuals|students"
              + "|residents|pupils|peasants)(?: .*)?");

  /** What may follow the object: a date, and nothing that could belong to it. */
  private static final Pattern WHEN =
      Pattern.compile("(?: (?:in|by|during|since) (?:the )?(?:\\p{Lu}\\p{L}+ )?\\d{4}s?)?");

  private static final String HEDGE =
      "(?:(?:[Oo]nly|[Ss]ome|[Aa]bout|[Aa]round|[Rr]oughly|[Nn]early|[Aa]lmost|[Oo]ver|[Aa]t least|[Uu]p to|[Aa]n estimated"
          + "|[Ll]ess than|[Mm]ore than|[Nn]o less than|[Jj]ust) )*";

  /** Everything that a theme counts, each figure once, in the order of the texts. */
  static List<Counted> in(Material material) {
    List<Counted> stated =
        material.statements().stream()
            .flatMap(statements -> of(material.facts(), statements).stream())
            .toList();
    Stream<Counted> measured =
        CountedByMeasure.in(material.facts()).stream()
            .filter(Counted::isClear)
            .filter(each -> stated.stream().noneMatch(s -> s.figure().equals(each.figure())));
    return Stream.concat(stated.stream(), measured).toList();
  }

  private static Optional<Counted> of(Facts facts, List<Statement> statements) {
    return statements.stream()
        .flatMap(statement -> of(facts, statement).stream())
        .filter(Counted::isClear)
        .findFirst();
  }

  private static Optional<Counted> of(Facts facts, Statement statement) {
    return figure(facts, statement)
        .flatMap(
            figure ->
                bySubject(facts, statement, figure).or(() -> byObject(facts, statement, figure)));
  }

  /** The only figure of a statement, years and ranges aside. */
  private static Optional<Figure> figure(Facts facts, Statement statement) {
    List<Figure> figures =
        facts.model().figures().stream()
            .filter(figure -> figure.ref().equals(statement.telling().ref()))
            .filter(figure -> statement.text().contains(figure.exact()))
            .filter(figure -> !facts.model().isSensitive(figure.ref()))
            .toList();
    return figures.size() == 1 && !figures.get(0).isRange()
        ? Optional.of(figures.get(0))
        : Optional.empty();
  }

  /** "365,000 miners were waiting": miners who were waiting. */
  private static Optional<Counted> bySubject(Facts facts, Statement statement, Figure figure) {
    ParsedSentence sentence = statement.sentence();
    String text = statement.text();
    Matcher start =
        Pattern.compile("^" + HEDGE + Pattern.quote(figure.exact()) + "( of)? ").matcher(text);
    Optional<Clause> clause = Clause.main(sentence).filter(c -> c.subject().isPresent());
    if (!start.find() || clause.isEmpty()) {
      return Optional.empty();
    }
    Span subject = sentence.subtree(clause.get().subject().getAsInt());
    boolean share = start.group(1) != null;
    if (subject.end() <= start.end() || share != figure.unit().equals("percent")) {
      return Optional.empty();
    }
    String noun = text.substring(start.end(), subject.end());
    String predicate = text.substring(subject.end(), text.length() - 1).strip();
    String link = PEOPLE.matcher(noun).matches() ? " who " : " that ";
    String phrase = (share ? "the share of " : "") + noun + link + predicate;
    String question = (share ? "what percentage of " : "how many ") + noun + " " + predicate;
    return Optional.of(counted(facts, statement, figure, phrase, question));
  }

  /** "Russia produced 385 tons of coal": tons of coal that Russia produced. */
  private static Optional<Counted> byObject(Facts facts, Statement statement, Figure figure) {
    ParsedSentence sentence = statement.sentence();
    return Core.of(sentence)
        .filter(core -> !core.clause().isPassive() && core.verb() == core.clause().head())
        .filter(core -> core.clause().object().isPresent())
        .flatMap(core -> byObject(facts, statement, figure, core));
  }

  private static Optional<Counted> byObject(
      Facts facts, Statement statement, Figure figure, Core core) {
    ParsedSentence sentence = statement.sentence();
    String text = statement.text();
    Span object = sentence.subtree(core.clause().object().getAsInt());
    String words = object.of(text);
    String unit = unit(figure);
    Matcher start =
        Pattern.compile("^" + HEDGE + Pattern.quote(figure.exact()) + "\\b ?(.*)$").matcher(words);
    boolean tight = object.start() == core.mainVerb().end() + 1 && start.matches();
    String noun = tight ? (unit + " " + start.group(1)).strip() : "";
    boolean counts = figure.isCount() || !unit.isEmpty();
    String rest = text.substring(object.end(), text.length() - 1).stripTrailing();
    if (!WHEN.matcher(rest).matches()
        || noun.isEmpty()
        || !counts
        || figure.unit().equals("percent")) {
      return Optional.empty();
    }
    String doer = core.subjectWords() + " " + core.mainVerb().text();
    return Optional.of(
        counted(
            facts,
            statement,
            figure,
            noun + " that " + doer + rest,
            "how many " + noun + " " + core.inverted() + rest));
  }

  /** The unit where it stands in the figure itself: "385 million tons". */
  private static String unit(Figure figure) {
    Matcher unit =
        Pattern.compile("[\\d.,]+ (?:(?:thousand|million|billion) )?(\\p{L}+)")
            .matcher(figure.exact());
    boolean named = unit.matches() && !unit.group(1).matches("thousand|million|billion|percent");
    return named ? unit.group(1) : "";
  }

  boolean isShare() {
    return figure.unit().equals("percent");
  }

  /** The number without the unit, which would give away what is counted. */
  String number() {
    return isShare()
        ? figure.exact()
        : figure.exact().replaceFirst("(?<=\\d)( (?:thousand|million|billion))? \\p{L}+$", "$1");
  }

  /** Small numbers and numbers in words are no figures that anybody would ask about. */
  private boolean isClear() {
    int words = Words.in(phrase).size();
    return words >= FEWEST_WORDS
        && figure.low() >= SMALLEST
        && figure.exact().matches(".*\\d.*")
        && words <= MOST_WORDS
        && !phrase.matches("(?s).*[“”,;].*")
        && !phrase.matches(".*\\b\\d+(?:,\\d{3}|\\.\\d).*")
        && Phrase.leansOnlyOnStem(phrase.replace("one of", ""));
  }

  private static Counted counted(
      Facts facts, Statement statement, Figure figure, String phrase, String question) {
    return new Counted(
        statement.telling().holder(), statement.evidence(facts), figure, phrase, question);
  }
}
