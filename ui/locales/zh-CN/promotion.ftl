# promotion
