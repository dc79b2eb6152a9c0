package org.quizwright.analysis.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.quizwright.analysis.name.NameForm;
import org.quizwright.model.source.TextRef;

/** Gives "the Commission" to the commission that was last named before it. */
final class Generic {

  private Generic() {}

  static void merge(Map<String, BodyGroup> groups) {
    for (String key : new ArrayList<>(groups.keySet())) {
      BodyGroup group = groups.get(key);
      if (group != null && !key.contains(" ") && NameForm.isBodyNoun(key)) {
        owner(key, group, groups).ifPresent(owner -> give(groups, group, owner));
      }
    }
  }

  private static void give(Map<String, BodyGroup> groups, BodyGroup group, BodyGroup owner) {
    owner.absorb(group);
    groups.replaceAll((key, each) -> each == group ? owner : each);
  }

  private static Optional<BodyGroup> owner(
      String noun, BodyGroup given, Map<String, BodyGroup> groups) {
    TextRef here = given.mentions().get(0).sentence().ref();
    return groups.values().stream()
        .distinct()
        .filter(group -> group != given)
        .filter(group -> group.names().stream().anyMatch(name -> isHeadedBy(name, noun)))
        .filter(group -> lastBefore(group, here).isPresent())
        .max(Comparator.comparing(group -> lastBefore(group, here).orElseThrow()));
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
