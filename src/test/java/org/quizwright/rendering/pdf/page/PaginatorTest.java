package org.quizwright.rendering.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaginatorTest {

  /** 100 points on the first page, 90 on later ones. */
  private static final Format FORMAT = new Format(200, 120, 10, 10, 10, 10, 10);

  @Test
  void fillsAPageBeforeItBeginsAnother() {
    assertThat(counts(slices(Break.FREE, 5, 30))).containsExactly(3, 2);
  }

  @Test
  void keepsWhatBelongsTogetherOnOnePage() {
    Flow group = slices(Break.FREE, 3, 30).kept();
    assertThat(counts(slices(Break.FREE, 2, 30).then(group))).containsExactly(2, 3);
  }

  @Test
  void neverPartsAHeadingFromWhatFollows() {
    Flow section = slices(Break.FREE, 1, 20).bound(slices(Break.FREE, 2, 20));
    assertThat(counts(slices(Break.FREE, 2, 30).then(section))).containsExactly(4, 1);
    assertThat(counts(slices(Break.FREE, 2, 35).then(section))).containsExactly(2, 3);
  }

  @Test
  void keepsWhatFitsAPageWholeEvenWhereWhatIsTiedToItDoesNot() {
    Flow group = slices(Break.FREE, 3, 25).kept().tied(slices(Break.FREE, 2, 15).kept());
    assertThat(counts(slices(Break.FREE, 2, 35).then(group))).containsExactly(2, 3, 2);
  }

  @Test
  void splitsWhatIsTallerThanAPage() {
    assertThat(counts(slices(Break.FREE, 7, 30).kept())).containsExactly(3, 3, 1);
  }

  @Test
  void dropsTheGapAtTheTopOfAPage() {
    Flow flow = slices(Break.FREE, 3, 30).then(slices(Break.FREE, 1, 30).below(25));
    List<Page> pages = Paginator.paginate(flow, FORMAT);
    assertThat(pages.get(1).placed().get(0).top()).isEqualTo(FORMAT.start(1));
  }

  @Test
  void goesOnEvenWhereASliceIsTallerThanAPage() {
    assertThat(counts(slices(Break.NEVER, 3, 300))).containsExactly(1, 1, 1);
  }

  @Test
  void repeatsTheHeadOfATableOnThePageOnWhichItGoesOn() {
    Slice head = Slice.of(15, Ink.NONE);
    Flow rows = slices(Break.AVOID, 5, 30).each(row -> row.under(head));
    List<Page> pages = Paginator.paginate(Flow.of(head).then(rows), FORMAT);
    assertThat(pages.get(1).placed().get(0)).isEqualTo(new Page.Placed(head, FORMAT.start(1)));
    assertThat(pages.get(1).placed().get(1).top()).isEqualTo(FORMAT.start(1) + head.height());
    assertThat(pages.get(1).placed()).hasSize(3);
  }

  @Test
  void squeezesWhatCanSpareSomethingWhereThatFillsAGapingPage() {
    Flow lines = slices(Break.FREE, 3, 30).each(line -> line.sparing(10));
    Flow flow = lines.then(slices(Break.FREE, 1, 25));
    List<Page> pages = Paginator.paginate(flow, FORMAT);
    assertThat(pages).hasSize(1);
    Page.Placed last = pages.get(0).placed().get(3);
    assertThat(last.top() + last.slice().height()).isCloseTo(FORMAT.end(), within(0.01f));
  }

  @Test
  void squeezesNothingWhereThatFillsNoPage() {
    Flow lines = slices(Break.FREE, 3, 30).each(line -> line.sparing(2));
    assertThat(Paginator.paginate(lines.then(slices(Break.FREE, 1, 25)), FORMAT).get(0).placed())
        .allSatisfy(placed -> assertThat(placed.slice().height()).isEqualTo(30));
  }

  @Test
  void letsGapsGrowWhereThatFillsAPage() {
    Flow lines = slices(Break.FREE, 5, 30).each(line -> line.growing(4));
    List<Page> pages = Paginator.paginate(lines, FORMAT);
    assertThat(pages.get(0).placed()).extracting(Page.Placed::top).containsExactly(10f, 44f, 78f);
  }

  @Test
  void letsGapsThatMayGrowShrinkWhereThatFillsAPage() {
    Flow lines = slices(Break.FREE, 4, 22).each(line -> line.below(6).growing(6));
    Page page = Paginator.paginate(lines, FORMAT).get(0);
    assertThat(page.placed()).hasSize(4);
    assertThat(page.placed().get(3).top()).isCloseTo(FORMAT.end() - 22, within(0.01f));
  }

  @Test
  void endsAPageEarlierRatherThanCutWhatIsReadAtOneGlance() {
    Flow brief = slices(Break.LOATH, 2, 20);
    Flow text = slices(Break.TEXT, 7, 10).then(brief.starting());
    assertThat(counts(slices(Break.TEXT, 1, 10).then(text))).containsExactly(8, 2);
  }

  @Test
  void leavesNoLonelyLineOnTheLastPage() {
    assertThat(counts(slices(Break.FREE, 11, 10))).containsExactly(9, 2);
  }

  @Test
  void leavesAnEmptyFootRatherBeforeSomethingNew() {
    Flow first = slices(Break.TEXT, 1, 70).then(slices(Break.START, 1, 20));
    Flow second = slices(Break.TEXT, 1, 60).then(slices(Break.AVOID, 1, 30));
    assertThat(counts(first.then(second))).containsExactly(2, 2);
    assertThat(counts(first.then(slices(Break.TEXT, 1, 40)).then(slices(Break.TEXT, 1, 50))))
        .containsExactly(2, 2);
  }

  @Test
  void countsOfTheLastPageOnlyWhatIsFilled() {
    assertThat(Paginator.length(slices(Break.FREE, 2, 30), FORMAT)).isCloseTo(0.6, within(0.01));
    assertThat(Paginator.length(slices(Break.FREE, 4, 30), FORMAT))
        .isCloseTo(1 + 30 / 90.0, within(0.01));
    assertThat(Paginator.length(Flow.EMPTY, FORMAT)).isZero();
  }

  private static Flow slices(Break how, int count, float height) {
    Flow flow = Flow.EMPTY;
    for (int i = 0; i < count; i++) {
      flow = flow.then(Flow.of(Slice.of(height, Ink.NONE).breaking(how)));
    }
    return flow;
  }

  private static List<Integer> counts(Flow flow) {
    return Paginator.paginate(flow, FORMAT).stream().map(page -> page.placed().size()).toList();
  }
}
