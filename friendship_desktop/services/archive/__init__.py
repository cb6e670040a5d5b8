"""What was: issued papers, the House as it stood on a day, who changed a mark."""
