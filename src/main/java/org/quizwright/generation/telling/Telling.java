package org.quizwright.generation.telling;

import java.util.List;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.BodyName;
import org.quizwright.language.ParsedSentence;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.source.TextRef;

/**
 * A sentence of a theme with its grammar.
 *
 * @param holder who says so, as it reads after "according to"
 * @param sentence as it stands in the passage
 * @param read the same with a name in place of a pronoun at its start, where the text is clear
 */
public record Telling(TextRef ref, String holder, ParsedSentence sentence, ParsedSentence read) {

  /** Whether a question on it is worth asking: what authors did themselves, only on the theme. */
  public boolean matters(Draft draft) {
    return draft.touchesTheTheme() || !FirstPerson.isIn(text());
  }

  /** A question on it whose whole answer, and all it hangs on, is one {@code part}. */
  public Draft answered(Facts facts, Drafting drafting, String part, String stem, String answer) {
    ShortAnswer task = ShortAnswer.ofOne(stem, Phrase.sentence(answer), part, answer);
    return draft(facts, drafting, answer, task);
  }

  /** A question on it that hangs on the words {@code hinge}. */
  public Draft draft(Facts facts, Drafting drafting, String hinge, ShortAnswer task) {
    int points = task.elements().stream().mapToInt(AnswerElement::points).sum();
    return drafting.draft(facts, hinge, task, points, List.of(evidence(facts)), assertedBy());
  }

  /** The sentence cut down to its main clause. */
  public Plain plain(Facts facts) {
    return Plain.of(facts.language(), read);
  }

  public String text() {
    return sentence.text();
  }

  public Evidence evidence(Facts facts) {
    return facts.quote(ref, text());
  }

  /** Who stands behind an answer. */
  public List<String> assertedBy() {
    return List.of(holder);
  }

  /** "According to X, what did the council order?" Of X himself the text tells it. */
  public String ask(String question) {
    String name = holder.replaceFirst(",.*", "");
    return "According to %s, %s?"
        .formatted(question.contains(name) ? "the text" : BodyName.inside(holder), question);
  }
}
