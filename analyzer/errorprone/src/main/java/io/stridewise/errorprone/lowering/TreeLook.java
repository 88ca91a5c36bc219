package io.stridewise.errorprone.lowering;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import io.stridewise.core.locality.Machine;
import java.util.Optional;
import java.util.Set;

/**
 * Which members of a compilation unit can have a finding at all, on javac's own tree: to translate
 * them all would cost more than whatever follows. The same rule as that of the core, with less
 * exact answers; errs only towards yes.
 */
public final class TreeLook {
  /** Empty if all members are to be translated. */
  private final Optional<Set<Tree>> worthwhile;

  private TreeLook(Optional<Set<Tree>> worthwhile) {
    this.worthwhile = worthwhile;
  }

  /** Looks at {@code unit}, which is attributed. */
  public static TreeLook at(CompilationUnitTree unit, Machine machine, CalledNames names) {
    TreeWalk walk = new TreeWalk(machine, names);
    try {
      for (Tree declaration : unit.getTypeDecls()) {
        walk.scan((JCTree) declaration);
      }
    } catch (StackOverflowError e) {
      return new TreeLook(Optional.empty()); // the translation copes with deeper trees
    }
    return new TreeLook(Optional.of(walk.worthwhile()));
  }

  /** Whether no member can have a finding. */
  public boolean isEmpty() {
    return worthwhile.isPresent() && worthwhile.get().isEmpty();
  }

  /** Whether {@code member}, or one of a class in it, can have a finding. */
  boolean isWorthwhile(Tree member) {
    return worthwhile.isEmpty() || worthwhile.get().contains(member);
  }
}
