package org.quizwright.generation.comparison.key;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.contrast.Apart;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.Occasion;
import org.quizwright.generation.comparison.pairing.FigureConflict;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.sourcing.Unheard;
import org.quizwright.generation.comparison.voice.NamedThings;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.Relation;

/** Tells a teacher what the two sides can prove together, what is missing, and what to look for. */
public final class TeacherNote {

  private static final String UNTIED =
      "The two texts neither share an affiliation nor cite each other.";

  private static final String DIFFERENT_DOERS =
      UNTIED
          + " They agree in general only: as each names somebody else (%s; %s), neither confirms the"
          + " other in that.";

  private static final Pattern NOW = Pattern.compile("\\b(?:[Tt]oday|[Nn]owadays|[Cc]urrently)\\b");

  private final Facts facts;

  /** Writes notes with what {@code facts} knows of figures, people and bodies. */
  public TeacherNote(Facts facts) {
    this.facts = facts;
  }

  /** The note for a pair and the answer that its key gives, as whole sentences. */
  public String of(Pairing pairing, ModelAnswer answer) {
    List<String> notes = new ArrayList<>();
    notes.add(
        !answer.apart().isEmpty() && pairing.isIndependent()
            ? DIFFERENT_DOERS.formatted(answer.apart().names().toArray())
            : independence(pairing, answer));
    notes.add(answer.apart().isEmpty() ? people(answer) : "");
    Stream.of(pairing.left(), pairing.right())
        .map(Excerpt::voice)
        .filter(Voice::quoted)
        .map(TeacherNote::selection)
        .forEach(notes::add);
    notes.add(absent(pairing));
    notes.add(answer.apart().isEmpty() ? "" : bodies(pairing));
    notes.add(bare(answer));
    notes.add(figures(pairing));
    Stream.of(pairing.left(), pairing.right()).map(TeacherNote::present).forEach(notes::add);
    return String.join(" ", notes.stream().filter(note -> !note.isEmpty()).toList());
  }

  private static String independence(Pairing pairing, ModelAnswer answer) {
    Voice left = pairing.left().voice();
    Voice right = pairing.right().voice();
    String carrier = left.carrier().metadata().fullAuthor();
    if (left.carrier().id().equals(right.carrier().id())) {
      return "Both voices reach us through one text, by "
          + carrier
          + ", so they don’t confirm each other.";
    }
    if (left.isIndependentOf(right)) {
      return pairing.relation() == Relation.AGREE || pairing.relation() == Relation.ONE_ADDS
          ? UNTIED
              + " They bear each other out in the shared part only: "
              + inSentence(answer.shared())
          : UNTIED;
    }
    String affiliation = left.carrier().metadata().affiliation();
    return affiliation.equals(right.carrier().metadata().affiliation())
        ? "Both texts come from one organisation ("
            + affiliation
            + "), so an agreement between them isn’t independent confirmation."
        : "One of the two texts draws on the other, so an agreement isn’t independent confirmation.";
  }

  /** "The government" of a text needn't be one that the other text names. */
  private static String bare(ModelAnswer answer) {
    return answer.apart().names().stream()
        .filter(Apart::isBare)
        .findFirst()
        .map(
            name ->
                "The excerpt doesn’t say which body “"
                    + name
                    + "” is: ask who may be meant, and don’t take it for one that the other source names.")
        .orElse("");
  }

  private static String inSentence(String shared) {
    return shared.replaceFirst("^Both ", "both ");
  }

  private static String selection(Voice voice) {
    return "The words of "
        + voice.name()
        + " were chosen by "
        + voice.carrier().metadata().fullAuthor()
        + ".";
  }

  private static String absent(Pairing pairing) {
    List<String> missing = Unheard.people(pairing);
    return missing.isEmpty()
        ? ""
        : "Not heard in their own words: " + String.join("; ", missing) + ".";
  }

  /** A class must know which "today" is meant. */
  private static String present(Excerpt excerpt) {
    Matcher now = NOW.matcher(excerpt.text());
    String year = Occasion.published(excerpt.voice());
    return now.find() && !year.isEmpty() && !excerpt.voice().quoted()
        ? "“"
            + now.group()
            + "” in the words of "
            + excerpt.voice().shortName()
            + " means "
            + year.replaceFirst("^in ", "")
            + "."
        : "";
  }

  /** Of two different people the texts agree only in general. */
  private String people(ModelAnswer answer) {
    List<String> mine = people(answer.left());
    List<String> theirs = people(answer.right());
    List<String> own = mine.stream().filter(name -> !theirs.contains(name)).toList();
    List<String> other = theirs.stream().filter(name -> !mine.contains(name)).toList();
    return own.isEmpty() || other.isEmpty()
        ? ""
        : "They speak of different people ("
            + String.join(", ", own)
            + "; "
            + String.join(", ", other)
            + "), so they agree only in general.";
  }

  private List<String> people(KeyQuote quote) {
    String words = quote.lead() + " " + quote.exact();
    return facts.model().people().stream()
        .map(person -> person.name())
        .filter(words::contains)
        .toList();
  }

  /** Two bodies may do much the same thing; a class mustn't take one for the other. */
  private String bodies(Pairing pairing) {
    List<String> left = bodies(pairing.left());
    List<String> right = bodies(pairing.right());
    boolean apart = !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
    return apart
        ? "The sources name different bodies ("
            + String.join(", ", left)
            + "; "
            + String.join(", ", right)
            + "): don’t take one for the other."
        : "";
  }

  private List<String> bodies(Excerpt excerpt) {
    return new NamedThings(facts.model()).bodiesIn(excerpt.text());
  }

  /** Numbers side by side look like rivals even where they count different things. */
  private String figures(Pairing pairing) {
    List<Figure> left = figures(pairing.left());
    List<Figure> right = figures(pairing.right());
    boolean rivals =
        left.stream().anyMatch(one -> right.stream().anyMatch(two -> lookAlike(one, two)));
    boolean comparable =
        left.stream()
            .anyMatch(
                one -> right.stream().anyMatch(two -> FigureConflict.haveOneReferent(one, two)));
    return !rivals || comparable
        ? ""
        : "The figures of the two sources don’t count the same thing at the same time, so they can’t"
            + " contradict each other.";
  }

  /** Whether numbers of one unit stand side by side that don't count the same thing. */
  public boolean hasRivalFigures(Pairing pairing) {
    return !figures(pairing).isEmpty();
  }

  private static boolean lookAlike(Figure one, Figure other) {
    return !one.unit().isEmpty() && one.unit().equals(other.unit());
  }

  private List<Figure> figures(Excerpt excerpt) {
    return facts.model().figures().stream()
        .filter(figure -> excerpt.statements().stream().anyMatch(s -> s.ref().equals(figure.ref())))
        .toList();
  }
}
