package org.quizwright.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreeMergeTest {

  private final TreeMerge merge = new TreeMerge(false);

  private static Map<String, Object> tree(Object... parts) {
    return Map.of("parts", List.of(parts));
  }

  private static Map<String, Object> part(String id) {
    return Map.of("id", id);
  }

  private static Map<String, Object> parts(String ids) {
    return tree(Arrays.stream(ids.split("", -1)).map(TreeMergeTest::part).toArray());
  }

  private String merged(String base, String mine, String theirs) {
    Object list = merge.merge(parts(base), parts(mine), parts(theirs)).get("parts");
    return String.join("", Trees.parts(list).keySet());
  }

  @Test
  void addsWhatEitherSideAdded() {
    assertThat(merged("abc", "axbc", "abcy")).isEqualTo("axbcy");
  }

  @Test
  void removesWhatEitherSideRemoved() {
    assertThat(merged("abcd", "acd", "abc")).isEqualTo("ac");
    assertThat(merge.conflicts()).isEmpty();
  }

  @Test
  void followsANewOrder() {
    assertThat(merged("abc", "abc", "cab")).isEqualTo("cab");
  }

  @Test
  void keepsAPersonsOrderBesideANewPart() {
    assertThat(merged("abc", "cba", "abcd")).isEqualTo("cdba");
  }

  @Test
  void keepsAPersonsOrderWhereBothMovedParts() {
    assertThat(merged("abc", "cba", "bac")).isEqualTo("cba");
    assertThat(merge.conflicts()).containsExactly("parts");
  }

  @Test
  void keepsAPartThatAPersonEditedAndTheGeneratorDropped() {
    Map<String, Object> edited = Map.of("id", "b", "text", "mine");
    Map<String, Object> mine = tree(part("a"), edited);
    assertThat(merge.merge(parts("ab"), mine, parts("a"))).isEqualTo(mine);
    assertThat(merge.conflicts()).containsExactly("parts/b");
  }

  @Test
  void takesAQuotationAsOneValue() {
    Map<String, Object> base = Map.of("evidence", Map.of("passage", 1, "exact", "old"));
    Map<String, Object> mine = Map.of("evidence", Map.of("passage", 1, "exact", "mine"));
    Map<String, Object> theirs = Map.of("evidence", Map.of("passage", 2, "exact", "old"));
    assertThat(merge.merge(base, mine, theirs)).isEqualTo(mine);
    assertThat(merge.conflicts()).containsExactly("evidence");
  }

  @Test
  void leavesAwayWhatBothLack() {
    assertThat(merge.merge(Map.of("a", 1, "b", 2), Map.of("b", 2), Map.of("a", 1))).isEmpty();
  }
}
