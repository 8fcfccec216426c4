package io.github.entente.store.sameness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who of two accounts is whom.
 *
 * @param named persons and bodies that both name
 * @param states states that both name
 * @param stoodFor where one names a state and the other who acts for it
 * @param retinue further persons of a side that both have
 * @param rivals persons of one state that only the one and only the other account names, in pairs
 * @param onlyOne those of the one account that the other has nobody for
 * @param onlyOther those of the other
 */
record Match(int named, int states, int stoodFor, int retinue, int rivals, int onlyOne, int onlyOther) {

    static Match of(List<Party> one, List<Party> other) {
        List<Party> left = new ArrayList<>(one);
        List<Party> right = new ArrayList<>(other);
        Set<String> sides = new HashSet<>();
        int named = 0;
        int states = 0;
        for (Party party : one) {
            if (right.removeIf(known -> known.actor().equals(party.actor()))) {
                left.remove(party);
                sides.add(party.state());
                if (party.isState()) {
                    states++;
                } else {
                    named++;
                }
            }
        }
        int stoodFor = 0;
        for (Party party : List.copyOf(left)) {
            List<Party> meant = right.stream().filter(party::standsFor).toList();
            if (!meant.isEmpty()) {
                stoodFor++;
                sides.add(party.state());
                left.remove(party);
                right.remove(meant.get(0));
            }
        }
        int rivals = 0;
        for (Party party : List.copyOf(left)) {
            List<Party> others = right.stream()
                    .filter(known -> !party.state().isEmpty() && known.state().equals(party.state()))
                    .toList();
            if (!others.isEmpty()) {
                rivals++;
                left.remove(party);
                right.remove(others.get(0));
            }
        }
        int before = left.size() + right.size();
        sides.remove("");
        left.removeIf(party -> sides.contains(party.state()));
        right.removeIf(party -> sides.contains(party.state()));
        int retinue = before - left.size() - right.size();
        return new Match(named, states, stoodFor, retinue, rivals, left.size(), right.size());
    }

    int matched() {
        return named + states + stoodFor;
    }

    int inAll() {
        return matched() + rivals + onlyOne + onlyOther;
    }

    boolean isWhole() {
        return rivals == 0 && onlyOne == 0 && onlyOther == 0;
    }
}
