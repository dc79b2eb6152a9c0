package org.quizwright.assembly;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.quizwright.model.source.TextRef;

/** No short form is printed that neither the sheet nor the course explains. */
final class ClearAim implements Aim {

  private static final double A_FORM = 2;

  private final SentenceIndex index;
  private final Acronyms acronyms;
  private final Map<TextRef, NavigableSet<String>> riddles = new LinkedHashMap<>();

  ClearAim(SentenceIndex index) {
    this.index = index;
    this.acronyms = new Acronyms(index.model());
  }

  @Override
  public double cost(Draft draft) {
    return A_FORM * riddles(draft.reading()).size();
  }

  /** The short forms in these sentences that a student can't make out. */
  NavigableSet<String> riddles(Iterable<TextRef> refs) {
    NavigableSet<String> all = new TreeSet<>();
    refs.forEach(ref -> all.addAll(riddles.computeIfAbsent(ref, this::riddlesOf)));
    return all;
  }

  private NavigableSet<String> riddlesOf(TextRef ref) {
    NavigableSet<String> forms = Acronyms.unexplained(index.text(ref));
    forms.removeIf(form -> acronyms.meaning(form).isPresent());
    return forms;
  }
}
