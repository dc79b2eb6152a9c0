package org.quizwright.model.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.model.finding.Place;

/**
 * A question as a file in another format tells it: only what that format can hold.
 *
 * @param id the question's id, or empty for a new one
 * @param place where in the file it stands
 * @param revision the state of the bank's question that was exported, as its fingerprint or packed
 *     whole, or empty where unknown
 * @param tree the question as a plain tree, as in a bank; keys may be missing
 * @param places by JSON pointer into the tree, where the file tells more than {@code place}
 * @param missing paths without part ids, such as {@code options/rationale}, that this very file
 *     doesn't tell although its format could: they stay as they are
 */
public record Incoming(
    String id,
    Place place,
    String revision,
    Map<String, Object> tree,
    Map<String, Place> places,
    List<String> missing) {

  public Incoming {
    tree = Collections.unmodifiableMap(new LinkedHashMap<>(tree));
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    missing = List.copyOf(missing);
  }

  /** A question of which only its own place is known. */
  public Incoming(String id, Place place, String revision, Map<String, Object> tree) {
    this(id, place, revision, tree, Map.of(), List.of());
  }

  /** The same with another tree. */
  public Incoming withTree(Map<String, Object> other) {
    return new Incoming(id, place, revision, other, places, missing);
  }
}
