package org.quizwright.analysis.body;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quizwright.analysis.name.NameForm;
import org.quizwright.model.source.TextRef;

/** "The Commission" for the commission that was last named before it. */
record Generic(BodyIndex index) implements ShortName {

  @Override
  public List<BodyGroup> fuller(String key, BodyGroup group) {
    if (key.contains(" ") || !NameForm.isBodyNoun(key)) {
      return List.of();
    }
    TextRef here = group.mentions().get(0).sentence().ref();
    return index.bodies().stream()
        .filter(full -> full != group)
        .filter(full -> full.names().stream().anyMatch(name -> isHeadedBy(name, key)))
        .filter(full -> lastBefore(full, here).isPresent())
        .max(Comparator.comparing(full -> lastBefore(full, here).orElseThrow()))
        .stream()
        .toList();
  }

  private static boolean isHeadedBy(String name, String noun) {
    return name.contains(" ") && NameForm.head(name).equalsIgnoreCase(noun);
  }

  private static Optional<TextRef> lastBefore(BodyGroup group, TextRef here) {
    return group.mentions().stream()
        .map(mention -> mention.sentence().ref())
        .filter(ref -> ref.source().equals(here.source()) && ref.compareTo(here) <= 0)
        .max(Comparator.naturalOrder());
  }
}
