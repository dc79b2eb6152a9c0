package org.quizwright.assembly.aim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.quizwright.assembly.passage.Acronyms;
import org.quizwright.assembly.passage.Sense;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.model.source.TextRef;

/** No short form is printed that nobody explains, and nothing that another passage told. */
public final class ClearAim implements Aim {

  private static final double A_FORM = 2;

  private final SentenceIndex index;
  private final Acronyms acronyms;
  private final Sense sense;
  private final Map<TextRef, NavigableSet<String>> riddles = new LinkedHashMap<>();

  /** Judges short forms by what the sentences of {@code index} explain. */
  public ClearAim(SentenceIndex index) {
    this.index = index;
    this.acronyms = new Acronyms(index.model());
    this.sense = new Sense(index);
  }

  @Override
  public double cost(SheetDraft draft) {
    return A_FORM * riddles(draft.reading()).size();
  }

  /** The words in these sentences that a student can't make out. */
  public NavigableSet<String> riddles(Iterable<TextRef> refs) {
    NavigableSet<String> all = new TreeSet<>();
    refs.forEach(ref -> all.addAll(riddles.computeIfAbsent(ref, this::riddlesOf)));
    return all;
  }

  private NavigableSet<String> riddlesOf(TextRef ref) {
    NavigableSet<String> forms = Acronyms.unexplained(index.text(ref));
    forms.removeIf(form -> acronyms.meaning(form).isPresent());
    sense.toldElsewhere(ref).ifPresent(forms::add);
    return forms;
  }
}
