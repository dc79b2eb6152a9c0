package org.quizwright.generation.comprehension;

import java.util.List;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.question.Evidence;

/**
 * Words of a named speaker, ready to be printed.
 *
 * @param name as the middle of a sentence names them
 * @param speaker the name with the role that the text gives
 * @param quoted the words in quotation marks
 */
public record SpeakerRemark(String name, String speaker, String quoted, Evidence evidence) {

  /** What the speaker was, as far as the words around say. */
  public String role() {
    boolean described = Character.isLowerCase(name.charAt(0));
    return described ? name : speaker.replace(name, "");
  }

  /** All of a theme, in the order of the texts. */
  public static List<SpeakerRemark> on(Facts facts) {
    return facts.model().quotations().stream()
        .filter(quotation -> quotation.speaker() != null)
        .filter(quotation -> facts.isTaughtHere(quotation.source(), quotation.firstPassage()))
        .flatMap(quotation -> Remark.of(facts, quotation).stream())
        .filter(Remark::hasVoice)
        .map(
            remark ->
                new SpeakerRemark(
                    remark.name(), remark.speaker(), remark.quoted(), remark.evidence()))
        .toList();
  }
}
