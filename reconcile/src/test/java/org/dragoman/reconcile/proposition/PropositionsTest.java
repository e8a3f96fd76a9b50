package org.dragoman.reconcile.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.model.crisis.Conflict;
import org.dragoman.model.crisis.Proposition;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Quantity;
import org.dragoman.reconcile.Newsroom;
import org.dragoman.reconcile.duplicate.Independence;
import org.dragoman.reconcile.text.Terms;
import org.junit.jupiter.api.Test;

class PropositionsTest {
  @Test
  void aDenialDisputesTheClaimThatItNames() {
    Findings report =
        Newsroom.article("a", "2026-01-05", "She said he sold arms. He called that a lie.")
            .claims("he sold arms", "person:x", Claim.Stance.ASSERTS)
            .claims("that a lie", "person:y", Claim.Stance.DENIES, "a/c0")
            .findings();
    Proposition found = group(report).getFirst();
    assertThat(found.assertedBy()).containsExactly("person:x");
    assertThat(found.disputedBy()).containsExactly("person:y");
    assertThat(found.text()).isEqualTo("he sold arms");
  }

  @Test
  void oneHolderSayingTheSameInTwoArticlesIsOneProposition() {
    assertThat(
            group(
                Newsroom.article("a", "2026-01-05", "the mafias of the capital killed thousands")
                    .claims(
                        "the mafias of the capital killed thousands",
                        "person:x",
                        Claim.Stance.ASSERTS)
                    .findings(),
                Newsroom.article("b", "2026-01-05", "mafias in the capital have killed thousands")
                    .claims(
                        "mafias in the capital have killed thousands",
                        "person:x",
                        Claim.Stance.ASSERTS)
                    .findings()))
        .singleElement()
        .satisfies(p -> assertThat(p.independent()).isEqualTo(2));
  }

  @Test
  void whoOnlyDoubtsIsAmongThoseWhoDispute() {
    Findings report =
        Newsroom.article("a", "2026-01-05", "She said he sold arms. Some experts doubted it.")
            .claims("he sold arms", "person:x", Claim.Stance.ASSERTS)
            .claimsOfUnknown("doubted it", "Some experts", Claim.Stance.DOUBTS, "a/c0")
            .findings();
    Proposition found = group(report).getFirst();
    assertThat(found.disputedBy()).containsExactly("unresolved:a#some-experts");
    assertThat(found.doubtedBy()).containsExactly("unresolved:a#some-experts");
  }

  @Test
  void whatOneSaysOfTheSameCountryIsNotTheSame() {
    assertThat(
            group(
                Newsroom.article(
                        "a",
                        "2026-01-05",
                        "the United States needs facts; the United States had nothing to do with it")
                    .claims("the United States needs facts", "person:x", Claim.Stance.ASSERTS)
                    .claims(
                        "the United States had nothing to do with it",
                        "person:x",
                        Claim.Stance.ASSERTS)
                    .findings()))
        .hasSize(2);
  }

  @Test
  void aLeadingThatIsNoPartOfWhatIsClaimed() {
    assertThat(
            group(
                Newsroom.article("a", "2026-01-05", "She said that he sold arms.")
                    .claims("that he sold arms", "person:x", Claim.Stance.ASSERTS)
                    .findings()))
        .extracting(Proposition::text)
        .containsExactly("he sold arms");
  }

  @Test
  void differentMattersStayApart() {
    assertThat(
            group(
                Newsroom.article("a", "2026-01-05", "taxes rose sharply; the border is closed")
                    .claims("taxes rose sharply", "person:x", Claim.Stance.ASSERTS)
                    .claims("the border is closed", "person:x", Claim.Stance.ASSERTS)
                    .findings()))
        .hasSize(2);
  }

  @Test
  void whatOneAssertsAndAnotherDeniesIsAConflictWithBothPlaces() {
    Findings report =
        Newsroom.article("a", "2026-01-05", "She said he sold arms. He called that a lie.")
            .claims("he sold arms", "person:x", Claim.Stance.ASSERTS)
            .claims("that a lie", "person:y", Claim.Stance.DENIES, "a/c0")
            .findings();
    Conflict found = group(report).getFirst().conflicts().getFirst();
    assertThat(found.kind()).isEqualTo(Conflict.Kind.STANDING);
    assertThat(found.between())
        .extracting(v -> report.article().words(v.words().span()))
        .containsExactly("he sold arms", "that a lie");
  }

  @Test
  void twoWhoAssertTheSameDoNotContradictEachOther() {
    Findings report =
        Newsroom.article("a", "2026-01-05", "She said he sold arms. Another said that he did.")
            .claims("he sold arms", "person:x", Claim.Stance.ASSERTS)
            .claims("that he did", "person:y", Claim.Stance.ASSERTS, "a/c0")
            .findings();
    assertThat(group(report).getFirst().conflicts()).isEmpty();
  }

  @Test
  void numbersThatExcludeEachOtherAreAConflictOfClaims() {
    assertThat(group(prisoners("a", 30), prisoners("b", 90)).getFirst().conflicts())
        .extracting(Conflict::kind)
        .containsExactly(Conflict.Kind.NUMBER);
  }

  @Test
  void theSameNumberTwiceIsNone() {
    assertThat(group(prisoners("a", 30), prisoners("b", 30)).getFirst().conflicts()).isEmpty();
  }

  private static Findings prisoners(String id, double number) {
    Newsroom article =
        Newsroom.article(id, "2026-01-05", "The rebels hold prisoners in the northern camp");
    return article
        .claims("The rebels hold prisoners in the northern camp", "person:x", Claim.Stance.ASSERTS)
        .counting(article.count("prisoners", number, Quantity.Bound.EXACT))
        .findings();
  }

  private static List<Proposition> group(Findings... findings) {
    return new Propositions(Terms.load(), new Independence(List.of(), Map.of()))
        .group(List.of(findings), List.of());
  }
}
