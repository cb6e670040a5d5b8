"""Letters of gratitude and volunteers' certificates: their texts, their numbers, their register."""
