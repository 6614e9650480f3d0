@org.jspecify.annotations.NullMarked
package vn.cancu.validity;
