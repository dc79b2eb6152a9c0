package org.quizwright.analysis.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quizwright.analysis.name.NameMention;
import org.quizwright.analysis.name.Names;

/** The bodies that were found so far, each under all its names, in the order of first mentions. */
final class BodyIndex {

  private final Map<String, BodyGroup> groups = new LinkedHashMap<>();

  void add(NameMention mention) {
    groups.computeIfAbsent(Names.key(mention.name()), key -> new BodyGroup()).add(mention);
  }

  /** Each body once. */
  List<BodyGroup> bodies() {
    return groups.values().stream().distinct().toList();
  }

  /** All names, by {@link Names#key}. */
  List<String> keys() {
    return List.copyOf(groups.keySet());
  }

  Optional<BodyGroup> get(String key) {
    return Optional.ofNullable(groups.get(key));
  }

  /** Each body once of those that have a name beginning with these words. */
  List<BodyGroup> beginningWith(String words) {
    return groups.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(words))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }

  /** Makes one body of two; nothing where they are one already. */
  void merge(BodyGroup kept, BodyGroup gone) {
    if (kept != gone && groups.containsValue(kept) && groups.containsValue(gone)) {
      kept.absorb(gone);
      groups.replaceAll((key, group) -> group == gone ? kept : group);
    }
  }

  /** Two names of one body; nothing where neither is known for a body's. */
  void link(String full, String other) {
    Optional<BodyGroup> named = get(Names.key(full));
    Optional<BodyGroup> alias = get(Names.key(other));
    if (named.isPresent() && alias.isPresent()) {
      merge(named.get(), alias.get());
    } else {
      named.ifPresent(group -> call(group, other));
      alias.ifPresent(group -> call(group, full));
    }
  }

  private void call(BodyGroup group, String name) {
    group.addName(name);
    groups.put(Names.key(name), group);
  }

  /** Gives the places of a misread part to the whole, and forgets the part's name. */
  void dissolve(String part, BodyGroup whole) {
    whole.addMentions(groups.remove(part));
  }
}
