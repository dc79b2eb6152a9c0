package org.quizwright.generation.comparison.excerpt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.LastWord;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Sensitivity;

/** Chooses, sentence by sentence, what to print of a voice on a matter. */
public final class ExcerptChoice {

  /** Where two texts quarrel over deaths, a class may compare them if its teacher asks for it. */
  private static final List<Matter.Kind> QUARRELS =
      List.of(Matter.Kind.CONFLICT, Matter.Kind.DISPUTE);

  private static final List<Sensitivity.Kind> NEVER_PRINTED =
      Stream.of(Sensitivity.Kind.values())
          .filter(kind -> kind != Sensitivity.Kind.DEATHS && kind != Sensitivity.Kind.VIOLENCE)
          .toList();

  private static final int MOST = 10;
  private static final int MOST_PASSAGES = 2;
  private static final double ABOUT = 3;
  private static final double ABOUT_AGAIN = 1;
  private static final double BARE_SENTENCE = 1;
  private static final double BARE_END = 1.5;
  private static final double SECOND_PASSAGE = 0.5;
  private static final double STOPS_SHORT = 2.5;
  private static final double CONTESTED = 0.3;
  private static final int SHORT_WORDS = 70;
  private static final int COMFORTABLE_WORDS = 120;

  /** A claim and what bears it out. */
  private static final int FEWEST_SENTENCES = 2;

  /** A sentence so long holds both by itself. */
  private static final int LONG = 50;

  private static final double WORD_OFF = 0.08;

  /** What announces words that are cut off can't be the end. */
  private static final Pattern ANNOUNCES = Pattern.compile("[:;,—–-]\\s*$");

  private static final Pattern GOES_ON =
      Pattern.compile("^[”’\"]?\\s*(?:However|But|Yet|It|They|He|She|This|These|Instead)\\b");

  private static final Pattern HE = Pattern.compile("\\b(?:[Hh]e|[Ss]he)\\b");
  private static final Pattern ARTICLE = Pattern.compile("^The (\\p{Ll}[\\p{L}-]*)");

  private final Facts facts;
  private final OpeningCheck opening;
  private final Map<Speech, List<Excerpt>> printable = new LinkedHashMap<>();

  /** Chooses among the texts of {@code facts}. */
  public ExcerptChoice(Facts facts) {
    this.facts = facts;
    this.opening = new OpeningCheck(facts.language());
  }

  /** The runs of sentences that fit, stand alone and are about the matter, the best first. */
  public List<Excerpt> best(Speech speech, Matter matter) {
    if (speech.statements().stream().noneMatch(part -> part.isAbout(matter))) {
      return List.of();
    }
    return printable.computeIfAbsent(speech, this::printable).stream()
        .filter(run -> run.statements().stream().anyMatch(part -> part.isAbout(matter)))
        .filter(run -> keepsToTheMatter(run, matter))
        .filter(run -> QUARRELS.contains(matter.kind()) || !run.isSensitive(facts.model()))
        .sorted(Comparator.comparingDouble((Excerpt run) -> worth(run, matter)).reversed())
        .limit(MOST)
        .toList();
  }

  /** Neither opens on something else nor trails off to it, nor goes back to it after a cut. */
  private boolean keepsToTheMatter(Excerpt run, Matter matter) {
    Bearing bearing = new Bearing(run, matter);
    List<Statement> parts = run.statements();
    return bearing.mayStandAtAnEnd(parts.get(0))
        && bearing.mayStandAtAnEnd(parts.get(parts.size() - 1))
        && run.pieces().stream()
            .allMatch(piece -> piece.stream().anyMatch(bearing::bears) || leadsOn(piece, run));
  }

  /** Whether the next passage begins with a "he" that only this one explains. */
  private boolean leadsOn(List<Statement> piece, Excerpt run) {
    Statement last = piece.get(piece.size() - 1);
    return run.statements().stream()
        .anyMatch(next -> next.continues(last) && !opening.standsAlone(next.exact()));
  }

  private List<Excerpt> printable(Speech speech) {
    return runs(speech).stream().filter(this::isPrintable).toList();
  }

  private static List<Excerpt> runs(Speech speech) {
    List<Excerpt> runs = new ArrayList<>();
    List<Statement> all = speech.statements();
    for (int from = 0; from < all.size(); from++) {
      for (int to = from + 1; to <= all.size(); to++) {
        Excerpt run = new Excerpt(speech.voice(), all.subList(from, to));
        if (run.words() > Excerpt.MOST_WORDS || !isConnected(run)) {
          break;
        }
        runs.add(run);
      }
    }
    return runs.stream()
        .filter(run -> run.statements().size() >= FEWEST_SENTENCES || run.words() >= LONG)
        .filter(Excerpt::fits)
        .toList();
  }

  private static boolean isConnected(Excerpt run) {
    List<Statement> statements = run.statements();
    int first = statements.get(0).ref().passage();
    int last = statements.get(statements.size() - 1).ref().passage();
    return last - first < MOST_PASSAGES;
  }

  private boolean isPrintable(Excerpt run) {
    List<Statement> parts = run.statements();
    return run.isBalanced()
        && !leavesSomebodyOut(run)
        && !ANNOUNCES.matcher(parts.get(parts.size() - 1).exact()).find()
        && !isTakenBack(parts.get(parts.size() - 1))
        && parts.stream().noneMatch(this::isNeverPrinted)
        && run.openings().stream().allMatch(part -> opening.standsAlone(part.exact()))
        && run.openings().stream().noneMatch(ExcerptChoice::namesAgain);
  }

  private boolean isNeverPrinted(Statement part) {
    return facts.model().sensitivities().stream()
        .anyMatch(mark -> mark.ref().equals(part.ref()) && NEVER_PRINTED.contains(mark.kind()));
  }

  /** "He" of an excerpt whose "he" was named just before it begins. */
  private boolean leavesSomebodyOut(Excerpt run) {
    Matcher he = HE.matcher(run.text());
    Statement first = run.statements().get(0);
    String before = first.passage().text().substring(0, first.span().start());
    return he.find()
        && !namesSomebody(run.text().substring(0, he.start()))
        && namesSomebody(before);
  }

  private boolean namesSomebody(String text) {
    return facts.model().people().stream()
        .map(person -> LastWord.of(person.name()))
        .anyMatch(text::contains);
  }

  /** Whoever stops before "However, this …" gives half of what is said. */
  private static boolean isTakenBack(Statement last) {
    return TakingUp.qualifies(last.passage().text().substring(last.span().end()).strip());
  }

  /** "The loan was paid back" means a loan that the passage has told of before. */
  private static boolean namesAgain(Statement part) {
    Matcher article = ARTICLE.matcher(part.exact());
    String before = part.passage().text().substring(0, part.span().start());
    return article.find() && Words.lemmas(before).contains(Lemmas.of(article.group(1)));
  }

  /** How well the run would serve as an excerpt on the matter; more is better. */
  public double worth(Excerpt run, Matter matter) {
    long about = run.statements().stream().filter(part -> part.isAbout(matter)).count();
    long bare =
        run.statements().stream()
            .filter(part -> !matter.touches(part.meaning()) && !goesOn(part.exact()))
            .count();
    return ABOUT * Math.min(1, about)
        + ABOUT_AGAIN * Math.max(0, about - 1)
        - BARE_SENTENCE * bare
        - BARE_END * bareEnds(run, matter)
        - CONTESTED * contested(run)
        - SECOND_PASSAGE * (run.passages() - 1)
        - (stopsShort(run) ? STOPS_SHORT : 0)
        - WORD_OFF * Math.max(0, SHORT_WORDS - run.words())
        - WORD_OFF * Math.max(0, run.words() - COMFORTABLE_WORDS);
  }

  private static long bareEnds(Excerpt run, Matter matter) {
    List<Statement> parts = run.statements();
    return Stream.of(parts.get(0), parts.get(parts.size() - 1))
        .filter(part -> new Bearing(run, matter).isLoose(part))
        .count();
  }

  /** Whether the next sentence goes on about it: "It was …", "However, this …". */
  private static boolean stopsShort(Excerpt run) {
    Statement last = run.statements().get(run.statements().size() - 1);
    return goesOn(last.passage().text().substring(last.span().end()));
  }

  static boolean goesOn(String text) {
    return GOES_ON.matcher(text).find();
  }

  private long contested(Excerpt run) {
    return run.statements().stream()
        .filter(part -> facts.model().claim(part.ref()).filter(Claim::contested).isPresent())
        .count();
  }
}
