package org.catchlight.stage.internal.view;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import org.eclipse.emf.common.util.EList;

/** A list of the read-only shot. */
final class ReadOnlyList extends AbstractList<Object> implements EList<Object>, RandomAccess {
    private final List<Object> items;

    ReadOnlyList(List<Object> items) {
        this.items = items;
    }

    @Override
    public Object get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public Object set(int index, Object element) {
        throw RecordingView.readOnly();
    }

    @Override
    public void add(int index, Object element) {
        throw RecordingView.readOnly();
    }

    @Override
    public boolean addAll(Collection<?> elements) {
        throw RecordingView.readOnly();
    }

    @Override
    public Object remove(int index) {
        throw RecordingView.readOnly();
    }

    @Override
    public boolean remove(Object element) {
        throw RecordingView.readOnly();
    }

    @Override
    public void clear() {
        throw RecordingView.readOnly();
    }

    @Override
    public void move(int newPosition, Object element) {
        throw RecordingView.readOnly();
    }

    @Override
    public Object move(int newPosition, int oldPosition) {
        throw RecordingView.readOnly();
    }

    @Override
    public void sort(Comparator<? super Object> order) {
        throw RecordingView.readOnly();
    }
}
